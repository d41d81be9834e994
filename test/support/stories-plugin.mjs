import { readFile } from 'node:fs/promises';
import { filesIn } from './files.mjs';

const AS_MODULE = 'as-module';
/** What Storybook makes of the sources, the build has written. */
const MADE = new Map([['virtual:custom-elements-manifest', '/dist/custom-elements.json']]);
const isAsked = ({ URL: { searchParams } }) => searchParams.has(AS_MODULE);

/**
 * Tells a test which stories there are, and the styles that they are shown with: a page cannot
 * list a folder. A story may import JSON, as in Storybook.
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
    resolveImport: ({ source }) => MADE.get(source),
    transformImport: ({ source }) =>
      source.endsWith('.json') ? `${source}?${AS_MODULE}` : undefined,
    resolveMimeType: (context) => (isAsked(context) ? 'js' : undefined),
    transform: (context) => (isAsked(context) ? `export default ${context.body}` : undefined),
  };
}
