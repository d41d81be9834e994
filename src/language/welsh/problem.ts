import { problem as english } from '../english/problem.js';
import { translation } from '../translation.js';

export const problem = translation(english, {
  'problem.show': 'Dangos {name}',
  'problem.kept':
    'Llwythwyd y ffigurau hyn ar {date} am {time}. Nid oedd modd llwytho fersiwn mwy diweddar.',
  'error.unknown-force.title': 'Nid ydym yn adnabod “{given}”',
  'error.unknown-force.advice': 'Gwiriwch briodwedd {attribute} y teclyn hwn. Agosaf: {nearest}.',
  'error.no-force.title': 'Ni ddewiswyd heddlu',
  'error.no-force.advice': 'Rhowch enw heddlu ym mhriodwedd {attribute} y teclyn hwn.',
  'error.unknown-year.title': 'Nid oes blwyddyn “{given}”',
  'error.unknown-year.advice':
    'Gwiriwch briodwedd {attribute} y teclyn hwn. Mae’n derbyn blwyddyn o {first} i {last}.',
  'error.unknown-level.title': 'Nid oes lefel “{given}”',
  'error.unknown-level.advice':
    'Gwiriwch briodwedd {attribute} y teclyn hwn. Mae’n derbyn: {nearest}.',
  'error.unknown-theme.title': 'Nid oes thema “{given}”',
  'error.unknown-theme.advice': 'Gwiriwch briodwedd {attribute} y teclyn hwn. Agosaf: {nearest}.',
  'error.unknown-choice.title': 'Nid yw {attribute} yn derbyn “{given}”',
  'error.unknown-choice.advice':
    'Gwiriwch briodwedd {attribute} y teclyn hwn. Mae’n derbyn: {nearest}.',
  'error.unknown-edition.title': 'Nid oes argraffiad “{given}”',
  'error.unknown-edition.advice':
    'Gwiriwch briodwedd {attribute} y teclyn hwn. Mae’n derbyn: {nearest}.',
  'error.not-found.title': 'Nid yw’r ffigurau yno',
  'error.not-found.advice': 'Ni chafwyd hyd i’r ffeil ddata. Gwiriwch briodwedd src y teclyn hwn.',
  'error.no-answer.title': 'Nid oedd modd llwytho’r ffigurau',
  'error.no-answer.advice': 'Nid atebodd y ffeil ddata. Rhowch gynnig arall arni ymhen ychydig.',
  'error.server-error.title': 'Nid oedd modd llwytho’r ffigurau',
  'error.server-error.advice':
    'Mae problem gan y gweinydd data. Rhowch gynnig arall arni ymhen ychydig.',
  'error.not-json.title': 'Nid oedd modd darllen y ffigurau',
  'error.not-json.advice':
    'Mae’r ffeil ddata wedi’i thorri’n fyr, neu nid JSON ydyw. Dylai ei chyhoeddwr ei gwirio.',
  'error.wrong-shape.title': 'Nid oedd modd darllen y ffigurau',
  'error.wrong-shape.advice':
    'Nid oes gan y ffeil ddata y ffurf sydd ei hangen ar y teclyn hwn. Dylai ei chyhoeddwr ei gwirio.',
  'error.wrong-version.title': 'O fersiwn arall y mae’r ffigurau',
  'error.wrong-version.advice':
    'Fersiwn {given} yw’r ffeil ddata; mae’r teclyn hwn yn darllen fersiwn {expected}. Diweddarwch y teclyn.',
  'error.wrong-hash.title': 'Nid yw’r ffigurau fel y’u cyhoeddwyd',
  'error.wrong-hash.advice':
    'Nid y ffeil ddata hon sydd ym mynegai ei ffolder. Rhowch gynnig arall arni ymhen rhai munudau.',
  'error.too-large.title': 'Nid oedd modd darllen y ffigurau',
  'error.too-large.advice':
    'Mae’r ffeil ddata yn fwy na 5 megabeit; nid oes yr un ffeil gyhoeddedig mor fawr. Dylai ei chyhoeddwr ei gwirio.',
  'error.unexpected.title': 'Nid oedd modd dangos y ffigurau',
  'error.unexpected.advice': 'Aeth rhywbeth o’i le nad oeddem wedi’i ragweld. Rhowch wybod i ni.',
});
