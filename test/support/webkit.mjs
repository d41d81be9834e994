import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { BEFORE_ALL, bringFont } from './browser.mjs';
import { freePort } from './freePort.mjs';

export const DRIVER = '/usr/bin/WebKitWebDriver';
export const DISPLAY_SERVER = '/usr/bin/Xvfb';
export const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A page is there within a quarter of a second; a driver that is silent for so long will stay so. */
const PATIENCE = 20_000;

/** What a promise gives, or an error when it takes too long; what comes of it later is nobody's. */
async function inTime(promise, what) {
  let timer;
  const limit = new Promise((_resolve, reject) => {
    const error = new Error(`${what} for ${PATIENCE / 1000} seconds`);
    timer = setTimeout(() => reject(error), PATIENCE);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Tries until the driver takes a connection, at most ten seconds. */
async function answers(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await wait(100);
  }
  throw new Error(`${DRIVER} does not answer`);
}

/** Starts a driver; `stop` ends it and the browser that it started. */
async function startDriver(env) {
  const port = await freePort();
  // A group of its own, since a driver that hangs does not end its browser.
  const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  const stop = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  return { port, stop };
}

/**
 * Now and then the driver of WebKitGTK does not answer any more when it is asked for the next page, and the
 * launcher of the test runner leaves the whole run to that error. This one starts driver and browser anew,
 * and says so.
 */
class WebKitLauncher extends WebdriverLauncher {
  #env;
  #stopDriver = () => {};

  constructor(env) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        // Whether the page is there is asked below: the driver may miss the end of its loading.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
      },
    });
    this.#env = env;
  }

  async startSession(id, url) {
    try {
      await inTime(this.#open(id, url), 'no page was opened');
    } catch (error) {
      await this.#giveUp(error);
      await inTime(this.#open(id, url), 'no page was opened');
    }
  }

  async stopSession(id) {
    try {
      return await inTime(super.stopSession(id), 'the page was not closed');
    } catch (error) {
      // What the page told of its tests is here already.
      await this.#giveUp(error);
      return {};
    }
  }

  // One after the other: held together, the second of two same letters is lost.
  async sendKeys(_id, keys) {
    for (const key of keys) await this.driver.keys(key);
  }

  endDriver() {
    this.#stopDriver();
  }

  async #open(id, url) {
    if (!this.driver) {
      const { port, stop } = await startDriver(this.#env);
      this.#stopDriver = stop;
      this.options.port = port;
      await answers(port);
    }
    await this.ensureManagerInitialized();
    const { driver, driverManager } = this;
    // A page of 800 by 600 pixels, as in the other engines; the rest is the bar of the window.
    await driver.setWindowSize(800, 638);
    await driverManager.startSession(id, url);
    while ((await driver.execute('return location.href')) !== url) await wait(10);
  }

  /** Ends what does not answer; the next page starts another. */
  async #giveUp({ message }) {
    console.error(`\nWebKitGTK is started anew: ${message}`);
    clearInterval(this.pendingHeartbeat);
    this.#stopDriver();
    await this.__managerPromise?.catch(() => {});
    this.__managerPromise = undefined;
    this.driver = undefined;
    this.driverManager = undefined;
  }
}

/**
 * A screen for WebKitGTK and what runs test files on it.
 *
 * @returns {Promise<{ launcher: WebKitLauncher, env: object, stop: () => void }>} `env` is the environment
 *   of its programs; `stop` ends screen, driver and browser
 */
export async function startWebKit() {
  const screen = spawn(DISPLAY_SERVER, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(screen.stdout, 'data');
  const env = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    FONTCONFIG_FILE: await bringFont(BEFORE_ALL),
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Frames by way of buffers of a graphics card that is not there take a third of all its time.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const launcher = new WebKitLauncher(env);
  const stop = () => {
    launcher.endDriver();
    screen.kill();
  };
  process.once('exit', stop);
  return { launcher, env, stop };
}
