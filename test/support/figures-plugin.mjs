import { reportFigures } from './figures.mjs';

/**
 * Keeps the figures of tests in a browser; `figures.ts` is the side for tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function figuresPlugin() {
  return {
    name: 'figures',
    async executeCommand({ command, payload: { name, figures } = {}, session: { group } }) {
      if (command !== 'report-figures') return undefined;
      await reportFigures(name, figures, group.name);
      return true;
    },
  };
}
