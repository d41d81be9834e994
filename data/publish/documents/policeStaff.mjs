import { head } from './head.mjs';

/** police-staff/<year>.json */
export function policeStaffDocument(data, year) {
  const facts = data.staff.get(year);
  const ids = [...new Set([...facts.values()].map(({ group }) => group))];
  const [{ source }] = facts.values();
  const groups = ids.map((id) => {
    const hundredths = (measure) => facts.get(`${id} ${measure}`).hundredths;
    return {
      id,
      women: hundredths('women') / 100,
      men: hundredths('men') / 100,
      basis: 'published',
      changePoints: hundredths('changePoints') / 100,
      // The report prints the change only, so the earlier share is ours.
      previousWomen: (hundredths('women') - hundredths('changePoints')) / 100,
      previousBasis: 'computed',
    };
  });
  const statistics = `home-office-statistics-${year}`;
  const sourceIds = data.sources.has(statistics) ? [source, statistics] : [source];
  return {
    ...head(data, 'police-staff', sourceIds),
    year,
    coverage: 'england-and-wales',
    groups,
  };
}
