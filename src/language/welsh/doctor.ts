import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': 'Gwirio’r dudalen hon',
  'doctor.busy': 'Yn gwirio',
  'doctor.again': 'Gwirio eto',
  'doctor.nothing':
    'Nid oes un o’n teclynnau ar y dudalen hon. Efallai fod y golygydd wedi tynnu ei dag.',
  'doctor.fine': 'Mae {what} yn dangos “{title}”. Nid oes dim i’w drwsio.',
  'doctor.noTarget': 'Nid oes dim ar y dudalen hon â’r id “{given}”.',
  'doctor.noTarget.nearest': 'Nid oes dim ar y dudalen hon â’r id “{given}”. Agosaf: {nearest}.',
  'doctor.unknownTag': 'Nid oes teclyn {what}. Agosaf: {nearest}.',
  'doctor.script.none':
    'Nid yw {what} wedi cychwyn: nid oes un o’n sgriptiau ar y dudalen hon. Mae llawer o olygyddion yn tynnu sgriptiau pan gedwir tudalen. Defnyddiwch y dudalen letyol mewn ffrâm, neu’r tabl fel HTML.',
  'doctor.script.module':
    'Nid yw {what} wedi cychwyn: mae angen type="module" ar dag y sgript ar gyfer {address}.',
  'doctor.script.policy':
    'Nid yw {what} wedi cychwyn: mae polisi diogelwch y dudalen hon yn rhwystro’r sgript. Rhaid i’w gweinyddwr ganiatáu “script-src {origin}”.',
  'doctor.script.missing':
    'Nid yw {what} wedi cychwyn: nid oes sgript yn {address}. Gwiriwch y cyfeiriad a’i fersiwn.',
  'doctor.script.integrity':
    'Nid yw {what} wedi cychwyn: nid yw’r integrity yn nhag y sgript yn gweddu i {address}. Copïwch y ddau o’r un fersiwn.',
  'doctor.script.silent':
    'Nid yw {what} wedi cychwyn: ni ddaeth y sgript yn {address}. Efallai fod mur gwarchod yn ei rhwystro, neu nad yw’r gweinydd yn gadael i wefannau eraill ei defnyddio.',
  'doctor.script.broken':
    'Nid yw {what} wedi cychwyn er i’w sgript ddod. Efallai fod sgript arall ar y dudalen hon yn ei amharu.',
  'doctor.attribute': 'Nid oes gan {what} briodwedd “{given}”. Agosaf: {nearest}.',
  'doctor.version':
    'Fersiwn {other} yw {what}, a ddaeth yn gyntaf; fersiwn {own} yw’r sgript hon. Llwythwch un fersiwn yn unig.',
  'doctor.says': 'Ni all {what} ddangos ei ffigurau. Mae’n dweud: {message}',
  'doctor.data.policy':
    'Mae polisi diogelwch y dudalen hon yn rhwystro’r ffigurau. Rhaid i’w gweinyddwr ganiatáu “connect-src {origin}”.',
  'doctor.data.missing': 'Nid oes ffeil yn {address}.',
  'doctor.data.closed':
    'Nid yw {origin} yn gadael i wefannau eraill ddarllen ei ffeiliau. Rhaid iddo anfon “Access-Control-Allow-Origin: *”.',
  'doctor.data.silent': 'Nid yw {origin} yn ateb. Efallai fod mur gwarchod yn ei rwystro.',
  'doctor.lazy': 'Mae {what} yn aros nes i ddarllenydd sgrolio ato, oherwydd loading="lazy".',
  'doctor.slow': 'Mae {what} yn dal i lwytho ei ffigurau.',
  'doctor.hidden': 'Mae {what} yno, ond mae’r dudalen yn ei guddio neu’n rhoi dim lled iddo.',
  'doctor.framed':
    'Mae’r dudalen hon mewn ffrâm gyfyngedig heb wefan ei hun. Mae teclynnau’n gweithio ynddi; mae angen “allow-popups allow-downloads” ar y ffrâm ar gyfer dolenni a lawrlwythiadau.',
  'doctor.frame.other': 'Nid yw’r ffrâm yn dangos y dudalen letyol: ei chyfeiriad yw “{address}”.',
  'doctor.frame.sandbox':
    'Mae’r ffrâm wedi’i chyfyngu heb “allow-scripts”, felly ni all ei thudalen gychwyn.',
  'doctor.frame.policy':
    'Mae polisi diogelwch y dudalen hon yn rhwystro’r ffrâm. Rhaid i’w gweinyddwr ganiatáu “frame-src {origin}”.',
  'doctor.frame.silent':
    'Nid yw’r dudalen yn y ffrâm yn ateb. Gwiriwch ei chyfeiriad, ac a ellir dangos {origin} mewn ffrâm.',
  'doctor.frame.title':
    'Mae angen priodwedd title ar y ffrâm, ar gyfer darllenwyr nad ydynt yn ei gweld.',
  'doctor.frame.fine': 'Mae’r ffrâm yn dangos ei thudalen, sydd angen uchder o {height} picsel.',
});
