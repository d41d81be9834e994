import { common as english } from '../english/common.js';
import { translation } from '../translation.js';

export const common = translation(english, {
  'common.level.all-officers': 'Pob swyddog',
  'common.level.middle-management': 'Rheolwyr canol',
  'common.level.senior-leadership': 'Uwch-arweinwyr',
  'common.ranks.all-officers': '',
  'common.ranks.middle-management': 'rhingylliaid ac arolygwyr',
  'common.ranks.senior-leadership': 'prif arolygwyr ac uwch',
  'common.inside.all-officers': 'swyddogion',
  'common.inside.middle-management': 'rheolwyr canol',
  'common.inside.senior-leadership': 'uwch-arweinwyr',
  'common.women': 'Menywod',
  'common.men': 'Dynion',
  'common.womenOf': {
    one: '{women} fenyw o {total}',
    two: '{women} fenyw o {total}',
    other: '{women} yn fenywod o {total}',
  },
  'common.source': 'Ffynhonnell: {source}.',
  'common.source.asAt': '{publisher}, {title}, ar {date}',
  'common.source.licence':
    'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded Llywodraeth Agored f3.0.',
  'common.basis.own': 'Ffigurau’r heddlu ei hun, nid yr adroddiad.',
  'common.basis.published': 'Ffigurau fel y’u cyhoeddwyd.',
  'common.basis.computed': 'Cyfrifwyd y cyfrannau.',
  'common.marker.x': '[x] ddim ar gael',
  'common.marker.z': '[z] ddim yn berthnasol',
  'common.marker.r': '[r] diwygiwyd',
  'common.notAvailable': 'ddim ar gael [x]',
  'common.difference.lower': '{points} pwynt yn is',
  'common.difference.higher': '{points} pwynt yn uwch',
  'common.difference.equal': 'dim gwahaniaeth',
  'common.pointsLower': '{points} pwynt canran yn is',
  'common.pointsHigher': '{points} pwynt canran yn uwch',
  'common.edition': 'Argraffiad {edition} y data',
  'common.unknownLanguage': 'Nid yw’r teclyn hwn yn siarad “{language}”, felly mae yn Saesneg.',
});
