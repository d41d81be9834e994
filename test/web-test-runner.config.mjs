import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { pagesPlugin } from './hosts/pages-plugin.mjs';
import { serversPlugin } from './hosts/servers-plugin.mjs';
import { answersPlugin } from './support/answers-plugin.mjs';
import { faultsPlugin } from './reliability/faults-server.mjs';
import { BROWSER_FLAGS, findBrowser } from './support/browser.mjs';
import { enginesPlugin } from './support/engines-plugin.mjs';
import { figuresPlugin } from './support/figures-plugin.mjs';
import { mediaPlugin } from './support/media-plugin.mjs';
import { memoryPlugin } from './support/memory-plugin.mjs';
import { pinnedDocuments } from './support/pinned-plugin.mjs';
import { requestsPlugin } from './support/requests-plugin.mjs';
import { storiesPlugin } from './support/stories-plugin.mjs';
import { touchPlugin } from './support/touch-plugin.mjs';
import { treePlugin } from './support/tree-plugin.mjs';

const rootDir = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${rootDir}package.json`, 'utf8'));

/** Said once a page or a start; other warnings of the development builds are worth reading. */
const isNoise = (text) => /(?:Lit is in dev|Angular is running in development) mode/.test(text);

/**
 * Runs one file by hand: `npx wtr --config test/web-test-runner.config.mjs --files <file>`.
 * The server's root is the repository: tests may fetch /data/published/v1/ and, after a build,
 * import from /dist/; documents are those of the edition that stays.
 */
export default {
  rootDir,
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // The page of a WebDriver is one, and tests in frames of it would be without the keyboard.
  concurrency: 1,
  middleware: [pinnedDocuments],
  plugins: [
    // Before the next one, which would look for a file of TypeScript behind an import.
    pagesPlugin(),
    // Without the compiler's settings the decorators of the elements are read as standard ones. Any
    // other target would compile scripts too, and then those of dist/ would not fit their digests.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: `${rootDir}tsconfig.json`,
      define: { __VERSION__: JSON.stringify(version) },
    }),
    answersPlugin(),
    enginesPlugin(),
    figuresPlugin(),
    mediaPlugin(),
    memoryPlugin(),
    serversPlugin(),
    faultsPlugin(),
    requestsPlugin(),
    storiesPlugin(),
    touchPlugin(),
    treePlugin(),
    a11ySnapshotPlugin(),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: await findBrowser(),
        headless: 'shell',
        args: BROWSER_FLAGS,
      },
      concurrency: 2,
    }),
  ],
  filterBrowserLogs: ({ args }) => !args.some((text) => isNoise(String(text))),
  // A test that hangs ends here; axe alone takes seconds where three engines run at the same time.
  testFramework: { config: { timeout: 30000 } },
  // An engine that does not open its page is started anew within this time.
  browserStartTimeout: 60000,
  testsStartTimeout: 60000,
  // The longest file draws every story and checks each: minutes on a slow machine.
  testsFinishTimeout: 300000,
};
