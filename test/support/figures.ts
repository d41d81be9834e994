import { executeServerCommand } from '@web/test-runner-commands';
import type { Figures } from './figures.mjs';

/**
 * Keeps what this file tried in this engine, for RELIABILITY.md: call it in `after`. A test that
 * failed counts as a violation by its own count, so count before what may throw.
 */
export const reportFigures = (name: string, figures: Figures): Promise<unknown> =>
  executeServerCommand('report-figures', { name, figures: { ...figures } });
