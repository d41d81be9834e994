import { isIndexDocument, isOrganisationsDocument } from '../../contracts/validate.js';
import type { Facts } from '../../facts/facts.js';
import { FactsError } from '../../facts/FactsError.js';
import { nearest } from '../../facts/organisations.js';
import type { DocumentRequest, Options, Widget } from '../../facts/widget.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { speak } from '../../language/languages.js';
import { speaker } from '../../language/say.js';
import { check } from '../../loading/check.js';
import type { Validator } from '../../loading/check.js';
import { defaultFolder } from '../../loading/defaultFolder.js';
import { loadDocument } from '../../loading/loadDocument.js';
import { LoadError } from '../../loading/LoadError.js';

/** What a widget is asked for: its attributes in camel case, the common ones and inline data. */
export type FactsOptions = Options & { readonly data?: never };

export interface FactsRequest {
  readonly options: Options;
  /** A document given by the host page instead of an address. */
  readonly data?: unknown;
}

const isDocumentAddress = (src: string): boolean => /\.json(?:[?#]|$)/i.test(src);

/** The absolute http(s) address of what a host wrote. */
const absolute = (src: string): string => {
  const base = globalThis.document?.baseURI;
  const url = URL.parse ? URL.parse(src, base) : new URL(src, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new LoadError('not-found', src);
  return url.href;
};

/** The data folder that an address stands for: itself, or the one in which its document lies. */
const folderOf = (src: string | undefined, principal: DocumentRequest | undefined): string => {
  if (!src?.trim()) return defaultFolder();
  const address = absolute(src.trim());
  if (!isDocumentAddress(address)) return address.endsWith('/') ? address : `${address}/`;
  const path = principal?.path ?? '';
  return address.endsWith(path) ? address.slice(0, -path.length) : new URL('.', address).href;
};

/** A pinned edition lies in a folder that the index names; the latest is the folder itself. */
const editionFolder = async (folder: string, edition: string | undefined): Promise<string> => {
  const wanted = edition?.trim().toLowerCase() || 'latest';
  if (wanted === 'latest') return folder;
  const index = await loadDocument(`${folder}index.json`, isIndexDocument);
  const found = index.editions.find(({ id }) => id === wanted);
  if (!found)
    throw new FactsError('unknown-edition', 'edition', {
      given: wanted,
      nearest: ['latest', ...index.editions.map(({ id }) => id)].join(', '),
    });
  return new URL(found.path, folder).href;
};

/** A document that is not there may be a wrong name or year: say so, with what there is. */
const explained = async (
  error: unknown,
  widget: Widget,
  options: Options,
  folder: string,
  language: Language,
): Promise<unknown> => {
  if (!(error instanceof LoadError) || error.code !== 'not-found') return error;
  try {
    if (widget.names) {
      const given = options[widget.names] ?? '';
      const { organisations } = await loadDocument(
        `${folder}organisations.json`,
        isOrganisationsDocument,
      );
      const choices = nearest(
        organisations.filter(({ goodPractice }) => widget.names === 'force' || goodPractice),
        given,
        language,
      );
      return new FactsError(
        'unknown-force',
        widget.names,
        { given, nearest: choices.map(({ label }) => label).join(', ') },
        choices,
      );
    }
    const { years } = await loadDocument(`${folder}index.json`, isIndexDocument);
    const kind = error.address.slice(folder.length).split('/')[0] as keyof typeof years;
    const range = years[kind];
    const given = /(\d{4})\.json$/.exec(error.address)?.[1];
    if (range && given)
      return new FactsError(
        'unknown-year',
        given === options['compare']?.trim() ? 'compare' : 'year',
        { given, first: String(range.first), last: String(range.last) },
      );
  } catch {
    // Nothing there explains it: the first error is the message.
  }
  return error;
};

/**
 * Loads what a widget needs and says its facts.
 *
 * @throws FactsError or LoadError, each with a code that has a message in every language
 */
export const loadWidgetFacts = async (
  widget: Widget,
  { options, data }: FactsRequest,
): Promise<{ readonly facts: Facts; readonly language: Language }> => {
  const spoken = speak(options['lang']);
  const requests = widget.documents(options);
  const src = options['src'];
  const base = folderOf(src, requests[widget.inline]);
  const folder = await editionFolder(base, options['edition']);
  const entries = await Promise.all(
    Object.entries(requests).map(async ([name, { path, isDocument }]) => {
      const validator = isDocument as Validator<unknown>;
      if (name === widget.inline && data !== undefined) return [name, check(data, validator, '')];
      const own = name === widget.inline && src && isDocumentAddress(src) && folder === base;
      return [name, await loadDocument(own ? absolute(src) : folder + path, validator)];
    }),
  ).catch(async (error: unknown) => {
    throw await explained(error, widget, options, folder, (await spoken).language);
  });
  const { language, missing } = await spoken;
  const facts = widget.facts(Object.fromEntries(entries), options, language);
  if (!missing) return { facts, language };
  const note = speaker(language, common)('common.unknownLanguage', { language: missing });
  return { facts: { ...facts, notes: [...facts.notes, note] }, language };
};
