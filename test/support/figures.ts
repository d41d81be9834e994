import { executeServerCommand } from '@web/test-runner-commands';
import type { Figures } from './figures.mjs';

/**
 * Keeps what this file tried in this engine, for RELIABILITY.md: call it in `after`. A test that
 * failed counts as a violation by its own count, so count before what may throw.
 */
export const reportFigures = (name: string, figures: Figures): Promise<unknown> =>
  executeServerCommand('report-figures', { name, figures: { ...figures } });

/**
 * Keeps how many tests of this file ran as what was tried, or what `tried` makes of that number,
 * and as violations how many of them failed.
 */
export const reportTests = (
  name: string,
  tried: (tests: number) => Figures['tried'],
  violation: string,
): void => {
  let [tests, failed] = [0, 0];
  afterEach(function () {
    tests += 1;
    if (this.currentTest!.isFailed()) failed += 1;
  });
  after(() => reportFigures(name, { tried: tried(tests), violations: { [violation]: failed } }));
};
