import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { BEFORE_ALL, bringFont, findBrowser, FONT, RENAMED } from './browser.mjs';
import { freePort } from './freePort.mjs';

/** The Debian packages of the engines beside the Chromium of the npm packages. */
export const PACKAGES = 'firefox-esr webkit2gtk-driver xvfb';

const FIREFOX = '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY_SERVER = '/usr/bin/Xvfb';
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

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

/** Tries until the driver of WebKit takes a connection, at most ten seconds. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${DRIVER} does not answer`);
}

/** Starts WebKit's driver on a screen of its own; `stop` ends both. */
async function startWebKit() {
  const screen = spawn(DISPLAY_SERVER, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(screen.stdout, 'data');
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    FONTCONFIG_FILE: await bringFont(BEFORE_ALL),
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Frames by way of buffers of a graphics card that is not there take a third of all its time.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  await answers(port);
  return { port, stop, version: await versionOf(MINI_BROWSER, env) };
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
      const { port, stop, version } = await startWebKit();
      const capabilities = {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      };
      const launcher = webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities,
      });
      // A page of 800 by 600 pixels, as in the other engines; the rest is the bar of the window.
      const startSession = launcher.startSession.bind(launcher);
      launcher.startSession = async (...place) => {
        await launcher.ensureManagerInitialized();
        await launcher.driver.setWindowSize(800, 638);
        return startSession(...place);
      };
      // One after the other: held together, the second of two same letters is lost.
      launcher.sendKeys = async (_id, keys) => {
        for (const key of keys) await launcher.driver.keys(key);
      };
      return { version, browsers: [launcher], stop };
    },
  },
];

/** The files that an engine lacks on this machine. */
export const missingFor = ({ needs }) => needs.filter((path) => !existsSync(path));
