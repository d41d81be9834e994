import { LoadError } from './LoadError.js';
import { inTurn, leaveAlone, spread, wait } from './turn.js';

/** How long one request may take, in milliseconds: a slow mobile line needs a few seconds. */
const patience = 20_000;

/** Pauses before a second and third try. A server that is busy is not asked more often. */
const pauses = [300, 1200];

const tryOnce = async (address: string, cache: RequestCache): Promise<ArrayBuffer> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const { signal } = controller;
    const response = await fetch(address, { cache, signal });
    if (response.ok) return await response.arrayBuffer();
    const { status } = response;
    leaveAlone(address, response.headers.get('Retry-After'));
    throw new LoadError(status === 404 || status === 410 ? 'not-found' : 'server-error', address, {
      status: String(status),
    });
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('no-answer', address);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether another try can end otherwise: not when the server says that the request is wrong. */
const isPassing = ({ values: { status = '' } }: LoadError): boolean => !/^4(?!08|29)/.test(status);

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
