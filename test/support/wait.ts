import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until something holds: as long as three engines on a busy machine may need, and not a
 * moment longer than it takes.
 *
 * @throws Error after 20 seconds, with what was waited for
 */
export const waitUntil = (holds: () => unknown, what?: string): Promise<void> =>
  wait(holds, what, { timeout: 20_000, interval: 10 });
