import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader's system may ask for, by the names of CSS. Absent means: as the browser is. */
export interface MediaFeatures {
  media?: 'print' | 'screen';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'forced-colors'?: 'active' | 'none';
}

/**
 * Runs `check` with the media features set, and unsets them after it, whatever happens: the same
 * page runs the next test file.
 */
export async function withMedia<T>(
  features: MediaFeatures,
  check: () => T | Promise<T>,
): Promise<T> {
  await executeServerCommand('media-features', features);
  try {
    return await check();
  } finally {
    await executeServerCommand('media-features', {});
  }
}
