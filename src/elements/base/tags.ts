/** Every widget that shows figures: the ones that a page of their own can show. */
export const widgetTags = [
  'change-table',
  'commitment-tracker',
  'force-gap-card',
  'force-map',
  'good-practice-card',
  'good-practice-list',
  'national-headlines',
  'police-staff-chart',
  'representation-grid',
  'representation-trend',
] as const satisfies readonly string[];
