import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': 'Ni ddewiswyd teclyn',
  'embed.none.advice': 'Rhowch un yn y cyfeiriad fel “widget=…”. Mae: {names}.',
  'embed.unknown.title': 'Nid oes teclyn “{given}”',
  'embed.unknown.advice': 'Gwiriwch “widget=…” yn y cyfeiriad. Agosaf: {nearest}.',
  'embed.long.title': 'Mae’r cyfeiriad hwn yn rhy hir',
  'embed.long.advice': 'Caiff yr hyn sy’n dilyn yr “?” gynnwys {most} nod; yma mae {given}.',
  'embed.markup.title': 'Nid gwerth yw gwerth “{given}”',
  'embed.markup.advice': 'Mae’n cynnwys arwyddion o god rhaglen, nad oes byth eu hangen yma.',
  'embed.foreign.title': 'Ni chaiff y ffigurau ddod oddi yno',
  'embed.foreign.advice':
    'Ffigurau ei gwefan ei hun yn unig a ddarllenir gan y dudalen hon. Gadewch “src” allan.',
  'embed.blocked.title': 'Nid oedd modd llwytho’r teclyn',
  'embed.blocked.advice':
    'Ail-lwythwch y dudalen. Os nad yw hynny’n helpu, dywedwch wrth ei chyhoeddwr.',
  'embed.whole': 'Agor y ffigur cyfan',
  'embed.check': 'Gwirio’r cyfeiriad hwn',
  'embed.check.fine': 'Mae {widget} yn adnabod pob paramedr.',
  'embed.check.unknown':
    'Nid yw “{given}” yn baramedr i {widget} ac nid yw’n cael effaith. Agosaf: {nearest}.',
  'embed.check.repeated': 'Mae “{given}” fwy nag unwaith yn y cyfeiriad; yr un cyntaf sy’n cyfrif.',
});
