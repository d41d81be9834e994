import { head, pick } from './head.mjs';

/** Entries with their organisations, sorted by the label of the organisation. */
const withOrganisations = ({ organisations, entries }) =>
  organisations.flatMap((organisation) =>
    entries
      .filter((entry) => entry.organisation === organisation.id)
      .map((entry) => ({
        ...entry,
        id: organisation.id,
        organisation: pick(organisation, ['id', 'label', 'name', 'names']),
      })),
  );

/** Id of the source of an entry: news comes from the organisation's own page. */
export const entrySource = ({ sources, edition }, { kind, organisation }) =>
  kind === 'news'
    ? [...sources].find(([, source]) => source.organisation === organisation)?.[0]
    : edition.source;

/**
 * The data with the entries in another language, as far as they have texts in it: such an entry
 * names the language.
 */
export function inLanguage(data, language) {
  const texts = data.entryTexts.get(language);
  const entries = data.entries.map((entry) => {
    const own = texts.find(({ organisation }) => organisation === entry.organisation);
    if (!own) return entry;
    const { title, summary } = own;
    const figures = entry.figures.map((figure, index) => ({ ...figure, ...own.figures[index] }));
    const dates = entry.dates.map((date, index) => ({ ...date, what: own.dates[index] }));
    return { ...entry, language, title, summary, figures, dates };
  });
  return { ...data, entries };
}

/** good-practice.json, and good-practice-<language>.json for another language */
export function goodPracticeIndexDocument(data) {
  const members = 'id organisation language title summary themes programmes kind'.split(' ');
  const sourceIds = data.entries.map((entry) => entrySource(data, entry));
  return {
    ...head(data, 'good-practice', [data.edition.source, ...sourceIds], ''),
    themes: data.themes.map((id) => ({
      id,
      count: data.entries.filter(({ themes }) => themes.includes(id)).length,
    })),
    entries: withOrganisations(data).map((entry) => pick(entry, members)),
  };
}

/** good-practice/<id>.json, or good-practice-<language>/<id>.json, by id. */
export function goodPracticeDocuments(data) {
  const members =
    'id organisation language kind title summary figures themes programmes dates links line'.split(
      ' ',
    );
  return new Map(
    withOrganisations(data).map((entry) => {
      const source = entrySource(data, { kind: entry.kind, organisation: entry.id });
      const published = {
        ...pick(entry, members),
        figures: entry.figures.map((figure) =>
          pick(figure, ['value', 'text', 'qualifier', 'unit', 'what']),
        ),
        dates: entry.dates.map((date) => pick(date, ['date', 'what'])),
        links: entry.links.map((link) => pick(link, ['label', 'url'])),
      };
      return [entry.id, { ...head(data, 'good-practice-entry', [source]), entry: published }];
    }),
  );
}
