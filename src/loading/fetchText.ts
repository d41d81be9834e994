import { LoadError } from './LoadError.js';

/** How long one request may take, in milliseconds: a slow mobile line needs a few seconds. */
const patience = 20_000;

/** Pauses before a second and third try. A server that is busy is not asked more often. */
const pauses = [300, 1200];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const tryOnce = async (address: string): Promise<string> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(address, { signal: controller.signal });
    if (response.ok) return await response.text();
    const missing = response.status === 404 || response.status === 410;
    throw new LoadError(missing ? 'not-found' : 'server-error', address, {
      status: String(response.status),
    });
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('no-answer', address);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * The text at an address. Cookies go to the page's own site only, where an intranet may ask for
 * them; so a preload line is the same request for a browser. A request that gets no answer or a
 * server error is tried twice more; a document that is not there is not.
 *
 * @throws LoadError
 */
export const fetchText = async (address: string): Promise<string> => {
  for (const pause of pauses) {
    try {
      return await tryOnce(address);
    } catch (error) {
      if ((error as LoadError).code === 'not-found') throw error;
      // Spread, so that a page of many widgets does not ask all at once again.
      await wait(pause * (0.5 + Math.random()));
    }
  }
  return tryOnce(address);
};
