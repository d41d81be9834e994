import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';

/* global ReportingObserver, document, indexedDB, location, localStorage, sessionStorage */

/** Runs in a frame of another origin: what it shows, holds and has asked for. */
async function inside() {
  const violations = new Promise((resolve) => {
    const observer = new ReportingObserver(
      (reports) => resolve(reports.map(({ body }) => body.effectiveDirective)),
      { buffered: true, types: ['csp-violation'] },
    );
    observer.observe();
    setTimeout(() => resolve([]), 200);
  });
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
    violations: await violations,
    requests: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
  };
}

/** The policy under which the hosted page is said to run. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src blob:";

const strict = (response) => response.setHeader('Content-Security-Policy', POLICY);

/**
 * Two servers of dist/ of other origins than the tests: the local server of the project, which any
 * site may fetch from, and one that lets no other site read and
 * sends a strict policy. The command `servers` tells their
 * addresses; `inside-frame` tells what is in a frame of theirs.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serversPlugin() {
  let open;
  let closed;

  async function start() {
    const env = { ...process.env, PORT: '0' };
    open = spawn(process.execPath, ['src/gallery/serve.mjs'], { env });
    const [line] = await once(open.stdout, 'data');
    closed = createServer(sirv('dist', { dev: true, setHeaders: strict })).listen(0, '127.0.0.1');
    await once(closed, 'listening');
    return {
      open: /http:\S+/.exec(String(line))[0],
      closed: `http://127.0.0.1:${closed.address().port}/`,
    };
  }

  let addresses;
  return {
    name: 'servers',
    serverStop() {
      open?.kill();
      closed?.close();
    },
    async executeCommand({ command, payload, session }) {
      if (command === 'servers') return (addresses ??= start());
      if (command !== 'inside-frame') return undefined;
      const page = session.browser.getPage(session.id);
      // A frame of another process is known here a little later than in the page.
      const frame = await page.waitForFrame((one) => one.url() === payload);
      return frame.evaluate(inside);
    },
  };
}
