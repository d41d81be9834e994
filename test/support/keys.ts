import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key while another is held, in every engine. */
export const pressWith = (held: 'Shift', key: string): Promise<void> =>
  executeServerCommand('press-held', { key, held });

/** Sizes the window, in CSS pixels, in every engine. */
export const resize = (width: number, height: number): Promise<void> =>
  executeServerCommand('resize', { width, height });
