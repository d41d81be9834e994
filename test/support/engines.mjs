import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { bringFont, findBrowser, FONT, RENAMED } from './browser.mjs';
import { DISPLAY_SERVER, DRIVER, MINI_BROWSER, startWebKit } from './webkit.mjs';

/** The Debian packages of the engines beside the Chromium of the npm packages. */
export const PACKAGES = 'firefox-esr webkit2gtk-driver xvfb';

const FIREFOX = '/usr/bin/firefox-esr';

/** Bars that take no room, as in the other engines, and the same font for every kind of text. */
const PREFERENCES = {
  'ui.useOverlayScrollbars': 1,
  ...Object.fromEntries(
    ['serif', 'sans-serif', 'monospace'].flatMap((family) =>
      ['x-western', 'x-cyrillic'].map((script) => [`font.name-list.${family}.${script}`, FONT]),
    ),
  ),
};

/** What a browser says of itself, without its name: "140.12.0esr". */
async function versionOf(path, env = process.env) {
  const { stdout } = await promisify(execFile)(path, ['--version'], { env });
  return stdout.trim().split(' ').at(-1);
}

/**
 * Firefox before 144 sets the size of a page but cannot turn it, and says so by an error. It knows
 * the key of the blank only by what it types.
 */
async function tolerantPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) =>
    setViewport(size).catch((error) => {
      if (!/unknown command.*ScreenOrientation/.test(error.message)) throw error;
    });
  // The bars of the browser may have kept the focus of the page before.
  const goto = page.goto.bind(page);
  page.goto = async (...place) => {
    await page.bringToFront();
    return goto(...place);
  };
  const press = page.keyboard.press.bind(page.keyboard);
  page.keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  return page;
}

/**
 * Every engine. `needs` are the files without which it cannot run; `start` gives its version, the
 * launchers for the test runner where they are not those of its configuration, and `stop` when
 * there is something to end. An engine with more `pages` than one is started so often.
 */
export const ENGINES = [
  {
    name: 'Chromium',
    all: true,
    needs: [],
    start: async () => ({ version: await versionOf(await findBrowser()) }),
  },
  {
    name: 'Firefox',
    // A browser each: a second page of one would be a tab behind the first, which draws nothing.
    pages: 2,
    needs: [FIREFOX],
    async start() {
      const launcher = chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: FIREFOX,
          extraPrefsFirefox: PREFERENCES,
          env: {
            ...process.env,
            FONTCONFIG_FILE: await bringFont(RENAMED),
            // A page's process in its sandbox reads no font of the npm packages.
            MOZ_DISABLE_CONTENT_SANDBOX: '1',
          },
        },
        createPage: tolerantPage,
        concurrency: 1,
      });
      return { version: await versionOf(FIREFOX), browsers: [launcher] };
    },
  },
  {
    name: 'WebKitGTK',
    // Each with a driver and a screen of its own; one alone would take twice as long as Firefox.
    pages: 2,
    needs: [DRIVER, DISPLAY_SERVER, MINI_BROWSER],
    async start() {
      const { launcher, stop, env } = await startWebKit();
      return { version: await versionOf(MINI_BROWSER, env), browsers: [launcher], stop };
    },
  },
];

/** The files that an engine lacks on this machine. */
export const missingFor = ({ needs }) => needs.filter((path) => !existsSync(path));
