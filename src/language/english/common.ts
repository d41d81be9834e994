import type { Catalogue } from '../language.js';

/** Words that more than one widget says. */
export const common = {
  'common.level.all-officers': 'All officers',
  'common.level.middle-management': 'Middle management',
  'common.level.senior-leadership': 'Senior leadership',
  'common.ranks.all-officers': '',
  'common.ranks.middle-management': 'sergeants and inspectors',
  'common.ranks.senior-leadership': 'chief inspectors and above',
  'common.inside.all-officers': 'officers',
  'common.inside.middle-management': 'middle management',
  'common.inside.senior-leadership': 'senior leadership',
  'common.women': 'Women',
  'common.men': 'Men',
  'common.source': 'Source: {source}.',
  'common.source.asAt': '{publisher}, {title}, as at {date}',
  'common.source.licence':
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  'common.basis.own': 'Figures of the force’s own, not of the report.',
  'common.basis.published': 'Figures as published.',
  'common.basis.computed': 'Shares computed.',
  'common.marker.x': '[x] not available',
  'common.marker.z': '[z] not applicable',
  'common.marker.r': '[r] revised',
  'common.notAvailable': 'not available [x]',
  'common.lower': '{points} points lower',
  'common.higher': '{points} points higher',
  'common.equal': 'no difference',
  'common.pointsLower': '{points} percentage points lower',
  'common.pointsHigher': '{points} percentage points higher',
  'common.edition': 'Edition {edition} of the data',
  'common.unknownLanguage': 'This widget could not speak “{language}”, so it is in English.',
} as const satisfies Catalogue;
