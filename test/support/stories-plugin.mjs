import { readFile } from 'node:fs/promises';
import { filesIn } from './files.mjs';

/**
 * Tells a test which stories there are, and the styles that they are shown with: a page cannot
 * list a folder.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function storiesPlugin() {
  return {
    name: 'stories',
    async executeCommand({ command }) {
      if (command !== 'stories') return undefined;
      const files = await filesIn('stories', /\.stories\.ts$/);
      return { files, styles: await readFile('.storybook/preview.css', 'utf8') };
    },
  };
}
