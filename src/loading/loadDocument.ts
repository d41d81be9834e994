import { check } from './check.js';
import type { Validator } from './check.js';
import { isAsListed, isListing } from './digest.js';
import type { Listing } from './digest.js';
import { fetchBytes } from './fetchBytes.js';
import { LoadError } from './LoadError.js';
import { wait } from './turn.js';

/** How much longer than its document an index may take, in milliseconds, before it is not heard. */
const graceForIndex = 500;

/** The document at an address: on its way, or as it came last. Shared by every widget of the page. */
interface Entry {
  readonly document: Promise<unknown>;
  readonly isDocument: Validator<unknown>;
  underWay: boolean;
}

const entries = new Map<string, Entry>();

/** Addresses whose last request failed: the browser's cache may hold the failure. */
const failed = new Set<string>();

/** What folders list; null for one without an index. Only that is kept of a failure. */
const listings = new Map<string, Promise<Listing | null>>();

/** When a document came, in milliseconds since 1970. */
const arrivals = new WeakMap<object, number>();

const parse = (bytes: ArrayBuffer, address: string): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new LoadError('not-json', address);
  }
};

const listingOf = (folder: string, cache: RequestCache): Promise<Listing | null> => {
  let listing = cache === 'default' && listings.get(folder);
  if (!listing) {
    listing = request(`${folder}index.json`, isListing, cache).catch((error: LoadError) => {
      if (error.code !== 'not-found') listings.delete(folder);
      return null;
    });
    listings.set(folder, listing);
  }
  return listing;
};

const receive = async (
  address: string,
  isDocument: Validator<unknown>,
  cache: RequestCache,
  folder: string | undefined,
): Promise<unknown> => {
  const arriving = fetchBytes(address, cache);
  // Asked for after the document, which is what the reader waits for.
  const listing = folder && listingOf(folder, cache);
  const bytes = await arriving;
  const document = check(parse(bytes, address), isDocument, address);
  if (folder) {
    const known = await Promise.race([listing, wait(graceForIndex)]);
    if (known && !(await isAsListed(known, address.slice(folder.length), bytes))) {
      if (cache === 'reload') throw new LoadError('wrong-hash', address);
      // Caches on the way may hold one of the two from before a change.
      return receive(address, isDocument, 'reload', folder);
    }
  }
  arrivals.set(document as object, Date.now());
  return document;
};

const request = <Document>(
  address: string,
  isDocument: Validator<Document>,
  cache: RequestCache,
  folder?: string,
): Promise<Document> => {
  const known = entries.get(address);
  if (known && (known.underWay || cache === 'default'))
    return known.isDocument === isDocument
      ? (known.document as Promise<Document>)
      : known.document.then((value) => check(value, isDocument, address));
  const document = receive(address, isDocument, failed.has(address) ? 'reload' : cache, folder);
  const entry = { document, isDocument, underWay: true };
  entries.set(address, entry);
  document.then(
    () => {
      entry.underWay = false;
      failed.delete(address);
    },
    () => {
      failed.add(address);
      // What came last is better than nothing.
      if (known) entries.set(address, known);
      else entries.delete(address);
    },
  );
  return document as Promise<Document>;
};

/**
 * The checked document at an address. Loaded once, however many ask.
 *
 * @param address http(s) address of a JSON document
 * @param isDocument its generated validator
 * @param folder the data folder whose index lists the digest of the document; absent, nothing is
 * compared
 * @param fresh asks the server whether there is a newer one. When that fails, the last good one is
 * kept for who does not ask so.
 * @throws LoadError
 */
export const loadDocument = <Document>(
  address: string,
  isDocument: Validator<Document>,
  folder?: string,
  fresh?: boolean,
): Promise<Document> => request(address, isDocument, fresh ? 'no-cache' : 'default', folder);

/** When a loaded document came, in milliseconds since 1970; now, for one that was not loaded. */
export const arrivalOf = (document: unknown): number =>
  arrivals.get(document as object) ?? Date.now();
