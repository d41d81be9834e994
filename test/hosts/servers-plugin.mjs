import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/* global document, indexedDB, location, localStorage, sessionStorage */

/** Runs in a frame of another origin: what it shows, holds and has asked for. */
async function inside() {
  const element = document.querySelector('#widget');
  await element?.ready?.catch(() => undefined);
  await element?.updateComplete;
  const doctor = document.querySelector('gep-doctor');
  await doctor?.ready;
  const kept = () => localStorage.length + sessionStorage.length;
  const databases = () => indexedDB.databases();
  const attempt = async (read) => {
    try {
      return await read();
    } catch {
      // A sandbox without an origin has no storage at all.
      return 'none';
    }
  };
  return {
    origin: globalThis.origin,
    title: document.title,
    text: [element?.shadowRoot, doctor?.shadowRoot, document.documentElement]
      .map((root) => root?.textContent ?? '')
      .join(' '),
    cookie: await attempt(() => document.cookie),
    kept: await attempt(kept),
    databases: await attempt(async () => (await databases()).length),
    requests: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
  };
}

/** Where the browser tells what the policy stopped. */
const REPORTS = '/reports';

/** The policy under which the hosted page is said to run. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src blob:; report-uri ${REPORTS}`;

const strict = (response) => response.setHeader('Content-Security-Policy', POLICY);

/** Serves dist/ under the policy and keeps what browsers report of it, as they wrote it. */
function strictServer(reports) {
  const files = sirv('dist', { dev: true, setHeaders: strict });
  return createServer(async (request, response) => {
    if (request.url !== REPORTS) return files(request, response);
    reports.push(await text(request));
    return response.writeHead(204).end();
  });
}

/** A frame of a page of WebDriver, wherever in the page it stands; null while it is not there. */
async function enterFrame(driver, address) {
  for (const frame of await driver.findElements('css selector', 'iframe')) {
    await driver.switchToFrame(frame);
    if ((await driver.execute('return location.href')) === address) return true;
    if (await enterFrame(driver, address)) return true;
    await driver.switchToParentFrame();
  }
  return false;
}

const CALL = `const done = arguments[0]; (${inside})().then(done, (error) => done(String(error)));`;

/** The same by the protocol of WebDriver. */
async function insideByWebDriver(driver, address) {
  for (;;) {
    try {
      if (await enterFrame(driver, address)) return await driver.executeAsync(CALL);
    } finally {
      await driver.switchToFrame(null);
    }
  }
}

/**
 * Two servers of dist/ of other origins than the tests: the local server of the project, which any
 * site may fetch from, and one that lets no other site read and sends a strict policy. The command
 * `servers` tells their addresses; `inside-frame` tells what is in a frame of theirs.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serversPlugin() {
  const reports = [];

  async function start() {
    const env = { ...process.env, PORT: '0' };
    const open = spawn(process.execPath, ['src/gallery/serve.mjs'], { env });
    // The test runner does not always say when it stops its server.
    process.once('exit', () => open.kill());
    const [line] = await once(open.stdout, 'data');
    const closed = strictServer(reports).listen(0, '127.0.0.1');
    await once(closed, 'listening');
    return {
      open: /http:\S+/.exec(String(line))[0],
      closed: `http://127.0.0.1:${closed.address().port}/`,
    };
  }

  let addresses;
  return {
    name: 'servers',
    async executeCommand({ command, payload, session }) {
      if (command === 'servers') return (addresses ??= start());
      if (command !== 'inside-frame') return undefined;
      const { browser, id } = session;
      // What the policy stops is told in a request of its own.
      await wait(200);
      if (browser.driver) return { ...(await insideByWebDriver(browser.driver, payload)), reports };
      // A frame of another process is known here a little later than in the page.
      const frame = await browser.getPage(id).waitForFrame((one) => one.url() === payload);
      return { ...(await frame.evaluate(inside)), reports };
    },
  };
}
