import { check } from './check.js';
import type { Validator } from './check.js';
import { fetchText } from './fetchText.js';
import { LoadError } from './LoadError.js';

/** One request for an address, shared by every widget of the page. A failure is not kept. */
const requests = new Map<string, Promise<unknown>>();

const parse = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('not-json', address);
  }
};

const request = (address: string): Promise<unknown> => {
  const known = requests.get(address);
  if (known) return known;
  const fresh = fetchText(address).then((text) => parse(text, address));
  requests.set(address, fresh);
  fresh.catch(() => requests.delete(address));
  return fresh;
};

/**
 * The checked document at an address. Loaded once, however many ask.
 *
 * @param address http(s) address of a JSON document
 * @param isDocument its generated validator
 * @throws LoadError
 */
export const loadDocument = async <Document>(
  address: string,
  isDocument: Validator<Document>,
): Promise<Document> => {
  const value = await request(address);
  try {
    return check(value, isDocument, address);
  } catch (error) {
    // A document that is wrong now may be mended by the time somebody tries again.
    requests.delete(address);
    throw error;
  }
};
