import { isIndexDocument, isOrganisationsDocument } from '../../contracts/validate.js';
import { FactsError } from '../../facts/FactsError.js';
import { nearest } from '../../facts/nearest.js';
import type { Options, Widget } from '../../facts/widget.js';
import type { Language } from '../../language/language.js';
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
    { given, nearest: choices.map(({ label }) => label).join(', ') },
    choices,
  );
};

/** The years that there are, when the document of another is asked for; null for one of them. */
const unknownYear = async (
  error: LoadError,
  options: Options,
  folder: string,
): Promise<FactsError | null> => {
  const { years } = await loadDocument(`${folder}index.json`, isIndexDocument);
  const kind = error.address.slice(folder.length).split('/')[0] as keyof typeof years;
  const range = years[kind];
  const given = /(\d{4})\.json$/.exec(error.address)?.[1];
  const outside = range && (Number(given) < range.first || Number(given) > range.last);
  return given && outside
    ? new FactsError('unknown-year', given === options['compare']?.trim() ? 'compare' : 'year', {
        given,
        first: String(range.first),
        last: String(range.last),
      })
    : null;
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
  if (!(error instanceof LoadError) || error.code !== 'not-found') return error;
  try {
    const reason = widget.names
      ? await unknownName(widget.names, options, folder, language)
      : await unknownYear(error, options, folder);
    return reason ?? error;
  } catch {
    // Nothing there explains it: the first error is the message.
    return error;
  }
};
