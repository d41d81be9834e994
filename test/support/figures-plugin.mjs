import { reportFigures } from './figures.mjs';

/** The names of the engines by those of the test runner's launchers. */
const ENGINES = { Chrome: 'Chromium', Firefox: 'Firefox', MiniBrowser: 'WebKitGTK' };

/**
 * Keeps the figures of tests in a browser; `figures.ts` is the side for tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function figuresPlugin() {
  return {
    name: 'figures',
    async executeCommand({ command, payload: { name, figures } = {}, session: { browser } }) {
      if (command !== 'report-figures') return undefined;
      await reportFigures(name, figures, ENGINES[browser.name]);
      return true;
    },
  };
}
