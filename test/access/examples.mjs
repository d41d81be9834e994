/**
 * Every element of the library with attributes that show much of it, the year fixed so that newer
 * data does not change what is compared. The picker is for a widget that is not there, so that it
 * leaves the others as they are.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const examples = {
  'force-gap-card': { force: 'sussex', year: '2023' },
  'representation-grid': { year: '2023', highlight: 'north-wales' },
  'force-map': { level: 'senior-leadership', year: '2023', highlight: 'kent' },
  'change-table': { year: '2024', highlight: 'kent' },
  'police-staff-chart': { year: '2024' },
  'national-headlines': { year: '2024' },
  'representation-trend': { from: '2007', to: '2023' },
  'good-practice-card': { entry: 'merseyside' },
  'good-practice-list': { theme: 'specialist-roles' },
  'commitment-tracker': { year: '2024' },
  'force-picker': { for: 'card', value: 'kent' },
  'gep-doctor': {},
};
