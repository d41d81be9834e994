import { LoadError } from './LoadError.js';
import { inTurn, leaveAlone, spread, wait } from './turn.js';

/** How long one request may take, in milliseconds: a slow mobile line needs a few seconds. */
const patience = 20_000;

/** Pauses before a second and third try. A server that is busy is not asked more often. */
const pauses = [300, 1200];

/** The most that a document may have, in bytes: a hundred times the largest that is published. */
const limit = 5_000_000;

/**
 * The body, as far as it keeps to the limit; the server may say no length, or a wrong one. It is counted on a
 * copy: Chromium shows a request as cancelled when a script reads the stream of its answer to the end
 * (https://github.com/microsoft/playwright/issues/42742). A host that replaced `fetch` may give an answer
 * without a stream.
 */
const bodyOf = async (response: Response, address: string): Promise<ArrayBuffer> => {
  const check = (size: number): void => {
    if (size > limit) throw new LoadError('too-large', address);
  };
  check(Number(response.headers.get('Content-Length')));
  const reader = response.body && response.clone().body!.getReader();
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    check(size);
  }
  return response.arrayBuffer();
};

const tryOnce = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const { signal } = controller;
    const response = await fetch(address, { cache, signal });
    if (response.ok) return await bodyOf(response, address);
    const { status } = response;
    leaveAlone(address, response.headers.get('Retry-After'));
    throw new LoadError(status === 404 || status === 410 ? 'not-found' : 'server-error', address, {
      status: String(status),
    });
  } catch (error) {
    // What is still on its way of an answer that is refused. One that was taken is left to end by itself: browsers
    // call a request that is aborted after its last byte cancelled.
    controller.abort();
    throw error instanceof LoadError ? error : new LoadError('no-answer', address);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether another try can end otherwise: not when the server says that the request is wrong. */
const isPassing = ({ code, values: { status = '' } }: LoadError): boolean =>
  code !== 'too-large' && !/^4(?!08|29)/.test(status);

/**
 * The bytes at an address. Cookies go to the page's own site only, where an intranet may ask for
 * them; so a preload line is the same request for a browser. A request that gets no answer or a server error is
 * tried twice more, past the browser's cache, which may hold the failure; a document that is not
 * there is not.
 *
 * @param cache what the browser's cache may answer at the first try
 * @throws LoadError
 */
export const fetchBytes = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
  let mode = cache;
  for (const pause of pauses) {
    try {
      return await inTurn(address, () => tryOnce(address, mode));
    } catch (error) {
      if (!isPassing(error as LoadError)) throw error;
      mode = 'reload';
      await wait(spread(pause));
    }
  }
  return inTurn(address, () => tryOnce(address, mode));
};
