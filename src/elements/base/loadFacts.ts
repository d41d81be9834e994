import type { Facts } from '../../facts/facts.js';
import { FactsError } from '../../facts/FactsError.js';
import { markersOf, markerWords } from '../../facts/markers.js';
import { ownFigures } from '../../facts/source.js';
import type { DocumentRequest, Documents, Options, Widget } from '../../facts/widget.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { speak } from '../../language/languages.js';
import { speaker } from '../../language/say.js';
import { spoken } from '../../language/spoken.js';
import { check } from '../../loading/check.js';
import type { Validator } from '../../loading/check.js';
import { defaultFolder } from '../../loading/defaultFolder.js';
import { arrivalOf, loadDocument } from '../../loading/loadDocument.js';
import { LoadError } from '../../loading/LoadError.js';
import { wait } from '../../loading/turn.js';
import type { FactsRequest } from './request.js';

const isLatest = (edition = ''): boolean => /^(latest)?$/i.test(edition.trim());

const isDocumentAddress = (src: string): boolean => /\.json([?#]|$)/i.test(src);

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
  const beside = new URL('.', address).href;
  const kind = /^.*\//.exec(principal?.path ?? '')?.[0];
  return kind && beside.endsWith(`/${kind}`) ? beside.slice(0, -kind.length) : beside;
};

/** What the widget needs. With a document at hand nobody has to name what it is about. */
const requestsOf = (
  widget: Widget,
  options: Options,
  atHand: boolean,
): ReturnType<Widget['documents']> => {
  try {
    return widget.documents(options);
  } catch (error) {
    if (!atHand || !(error instanceof FactsError) || error.code !== 'no-force') throw error;
    return widget.documents({ ...options, [error.attribute]: 'at-hand' });
  }
};

/** What came of a request: the facts, and when the oldest of their documents came. */
export interface Loaded {
  readonly facts: Facts;
  readonly language: Language;
  /** In milliseconds since 1970. */
  readonly arrival: number;
}

/** With notes on revised figures. They are rare, so their code comes only when it is needed. */
const revised = async (facts: Facts, documents: Documents, language: Language): Promise<Facts> => {
  try {
    return (await import('../../facts/revisions.js')).withRevisions(facts, documents, language);
  } catch {
    // The figures carry their markers without the notes.
    return facts;
  }
};

/** How many answers are kept: a reader who types asks another question with every letter. */
const mostTold = 100;

/** What was said of the same question and the same documents: many widgets of a page may ask it. */
const told = new Map<string, { readonly documents: Documents; readonly facts: Facts }>();

/** The facts. Documents that do not fit each other or themselves are of no shape that can be said. */
const saidOf = (
  widget: Widget,
  documents: Documents,
  options: Options,
  language: Language,
  address: string,
): Facts => {
  try {
    return widget.facts(documents, options, language);
  } catch (error) {
    throw error instanceof FactsError ? error : new LoadError('wrong-shape', address);
  }
};

/**
 * Loads what a widget needs and says its facts.
 *
 * @param fresh asks servers for newer documents than the page has
 * @throws FactsError or LoadError, each with a code that has a message in every language
 */
export const loadWidgetFacts = async (
  widget: Widget,
  { options, data }: FactsRequest,
  fresh = false,
): Promise<Loaded> => {
  const speaking = speak(options['lang']);
  const src = options['src'];
  const latest = isLatest(options['edition']);
  const atHand = data !== undefined || (latest && isDocumentAddress(src ?? ''));
  const explain = async (error: unknown, folder: string): Promise<never> => {
    const { explained } = await import('./explained.js').catch(() => ({ explained: null }));
    const { language } = await speaking;
    throw explained ? await explained(error, widget, options, folder, language) : error;
  };
  let requests: ReturnType<Widget['documents']>;
  try {
    requests = requestsOf(widget, options, atHand);
  } catch (error) {
    return explain(error, folderOf(src, undefined));
  }
  const base = folderOf(src, requests[widget.inline]);
  // Both are rare, so their code comes only when it is needed.
  const folder = latest
    ? base
    : await (await import('./editions.js')).editionFolder(base, options['edition']!);
  const own = src && isDocumentAddress(src) && folder === base ? absolute(src) : '';
  const addressOf = (name: string): string =>
    (name === widget.inline && own) || folder + (requests[name]?.path ?? '');
  // What a host keeps as a document of its own need not be as its publisher listed it.
  const listed = own ? undefined : folder;
  const entries = await Promise.all(
    Object.entries(requests).map(async ([name, request]) => {
      const validator = request.isDocument as Validator<unknown>;
      if (name === widget.inline && data !== undefined) return [name, check(data, validator, '')];
      const load = () => loadDocument(addressOf(name), validator, listed, fresh);
      return [
        name,
        await load().catch((error: unknown) => {
          const { fallback } = request;
          if (!fallback || (error as LoadError).code !== 'not-found') throw error;
          requests = { ...requests, [name]: { ...request, path: fallback } };
          return load();
        }),
      ];
    }),
  ).catch((error: unknown) => explain(error, folder));
  const { language, missing } = await speaking;
  const documents = Object.fromEntries(entries) as Documents;
  const arrival = Math.min(...Object.values(documents).map(arrivalOf));
  const address = data === undefined ? addressOf(widget.inline) : undefined;
  // A document given by the page may be another next time although it is the same object.
  const question = JSON.stringify([widget.tag, language.code, missing, address, options]);
  const before = told.get(question);
  if (before && Object.entries(documents).every(([name, one]) => before.documents[name] === one))
    return { facts: before.facts, language, arrival };
  const plain = saidOf(widget, documents, options, language, addressOf(widget.inline));
  // Nothing is waited for without need: the next widget with this question comes meanwhile.
  const isRevised = markersOf(plain).includes('r');
  const said = isRevised ? await revised(plain, documents, language) : plain;
  const say = speaker(language, common);
  const { edition, source } = documents[widget.inline] as {
    readonly edition?: string;
    readonly source: { readonly id: string };
  };
  const facts = {
    ...said,
    legend: markerWords(said, language),
    ...(edition && source.id !== ownFigures ? { edition: say('common.edition', { edition }) } : {}),
    ...(address ? { address } : {}),
    notes: missing
      ? [...said.notes, say('common.unknownLanguage', { language: missing })]
      : said.notes,
  };
  spoken.set(facts, language);
  // A note that did not come may come next time.
  if (data === undefined && (!isRevised || said !== plain)) {
    if (told.size >= mostTold) told.clear();
    told.set(question, { documents, facts });
  }
  // To say and to draw in one task would hold up a reader on a slow machine.
  await wait(0);
  return { facts, language, arrival };
};
