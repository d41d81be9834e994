import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { typingPause } from '../../src/elements/base/roving.js';

/** Presses a key while another is held, in every engine. */
export const pressWith = (held: 'Shift', key: string): Promise<void> =>
  executeServerCommand('press-held', { key, held });

/** Sizes the window, in CSS pixels, in every engine. */
export const resize = (width: number, height: number): Promise<void> =>
  executeServerCommand('resize', { width, height });

/**
 * Types letters as one name, in every engine: the pause after which letters begin a new one does not end
 * meanwhile, since drivers of a busy machine send keys further apart than a reader who stops to think.
 */
export const typeAsOne = async (letters: string): Promise<void> => {
  const start = window.setTimeout;
  window.setTimeout = ((act: TimerHandler, after?: number, ...given: unknown[]) =>
    after === typingPause ? 0 : start(act, after, ...given)) as typeof start;
  try {
    await sendKeys({ type: letters });
  } finally {
    window.setTimeout = start;
  }
};
