import { head, pick } from './head.mjs';

const members = 'id name label short code nation region kind names aliases tile figures'.split(' ');

/** organisations.json */
export function organisationsDocument(data) {
  const withEntry = new Set(data.entries.map(({ organisation }) => organisation));
  const sourceIds = [data.edition.source, 'home-office-workforce', 'police-uk', 'force-names'];
  return {
    ...head(data, 'organisations', sourceIds, ''),
    organisations: data.organisations.map((organisation) => ({
      ...pick(organisation, members),
      goodPractice: withEntry.has(organisation.id),
    })),
  };
}

/** The organisations with figures, as the documents of a year describe them. */
export const withFigures = ({ organisations }) =>
  organisations.filter(({ figures }) => figures !== 'none');

/** The members of an organisation that the documents of a year carry. */
export const descriptor = (organisation) =>
  pick(organisation, ['id', 'label', 'short', 'code', 'nation', 'tile', 'names']);
