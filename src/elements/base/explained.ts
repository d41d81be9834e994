import { isIndexDocument } from '../../contracts/validate/indexDocument.js';
import { isOrganisationsDocument } from '../../contracts/validate/organisationsDocument.js';
import { FactsError } from '../../facts/FactsError.js';
import { nearest } from '../../facts/nearest.js';
import { anyYear } from '../../facts/year.js';
import type { Options, Widget } from '../../facts/widget.js';
import type { Language } from '../../language/language.js';
import { isolateText } from '../../language/numbers.js';
import { loadDocument } from '../../loading/loadDocument.js';
import { LoadError } from '../../loading/LoadError.js';

/** The organisations that come nearest to a name that no document has; null for one that has. */
const unknownName = async (
  attribute: 'force' | 'entry',
  options: Options,
  folder: string,
  language: Language,
): Promise<FactsError | null> => {
  const given = options[attribute]?.trim() ?? '';
  const { organisations } = await loadDocument(
    `${folder}organisations.json`,
    isOrganisationsDocument,
  );
  const offered = organisations.filter(({ goodPractice }) => attribute === 'force' || goodPractice);
  if (!given || offered.some(({ id }) => id === given.toLowerCase())) return null;
  const choices = nearest(offered, given, language);
  return new FactsError(
    'unknown-force',
    attribute,
    {
      given,
      nearest: choices.map(({ label }) => isolateText(language, label)).join(language.comma),
    },
    choices,
  );
};

/** The years of the documents of a widget; undefined where they do not go by year. */
const yearsOf = async (widget: Widget, folder: string) => {
  const { years } = await loadDocument(`${folder}index.json`, isIndexDocument);
  const kind = widget.documents({})[widget.inline]?.path.split('/')[0];
  return years[kind as keyof typeof years];
};

/** The same error with the years that there are, where it was told without knowing the last. */
const withYears = async (
  error: FactsError,
  widget: Widget,
  folder: string,
): Promise<FactsError | null> => {
  if (error.values['last'] !== String(anyYear)) return null;
  const years = await yearsOf(widget, folder);
  if (!years) return null;
  const [first, last] = [String(years.first), String(years.last)];
  return new FactsError(error.code, error.attribute, { ...error.values, first, last });
};

/** The years that there are, when the document of another is asked for; null for one of them. */
const unknownYear = async (
  error: LoadError,
  widget: Widget,
  options: Options,
  folder: string,
): Promise<FactsError | null> => {
  const years = await yearsOf(widget, folder);
  const given = /(\d{4})\.json$/.exec(error.address)?.[1];
  if (!years || !given || (Number(given) >= years.first && Number(given) <= years.last))
    return null;
  return new FactsError('unknown-year', given === options['compare']?.trim() ? 'compare' : 'year', {
    given,
    first: String(years.first),
    last: String(years.last),
  });
};

/**
 * A document that is not there may be a wrong name or a wrong year: then the error that says so,
 * with what there is instead. Any other error is returned as it is.
 */
export const explained = async (
  error: unknown,
  widget: Widget,
  options: Options,
  folder: string,
  language: Language,
): Promise<unknown> => {
  try {
    if (error instanceof FactsError) return (await withYears(error, widget, folder)) ?? error;
    if (!(error instanceof LoadError) || error.code !== 'not-found') return error;
    const reason = widget.names
      ? await unknownName(widget.names, options, folder, language)
      : await unknownYear(error, widget, options, folder);
    return reason ?? error;
  } catch {
    // Nothing there explains it: the first error is the message.
    return error;
  }
};
