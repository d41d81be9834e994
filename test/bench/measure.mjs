/** Opens one page in a browser and says what it took until its drawing was complete. */
import { setTimeout as wait } from 'node:timers/promises';

/* global PerformanceObserver, addEventListener, document, innerHeight, requestAnimationFrame, window */

/** Chrome's "Slow 4G": 1.6 Mbit/s less ten per cent, and 562.5 ms for each request. */
const SLOW_4G = { latency: 562.5, download: ((1.6 * 1024 ** 2) / 8) * 0.9, upload: 86_400 };
const PATIENCE = 60_000;

/**
 * Runs in every page before its scripts. A drawing is complete when the frame that holds it has been
 * made: contenders call `drawn`, ours says `gep-ready` for each widget. Widgets that load when they come near
 * are complete when all that stand in the visible part are ready.
 */
function prepare(expected) {
  const seen = { tasks: [], shift: 0, ready: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.drawn = () => requestAnimationFrame(() => setTimeout(() => window.complete('')));
  const wanted = window === window.top ? expected : 1;
  const isVisibleReady = () =>
    [...document.querySelectorAll('[loading=lazy]')]
      .filter((widget) => widget.getBoundingClientRect().top < innerHeight)
      .every(({ status }) => status === 'ready');
  addEventListener('gep-ready', () => {
    seen.ready += 1;
    const isDone = wanted === 'visible' ? isVisibleReady() : seen.ready === wanted;
    if (isDone && !seen.told) {
      seen.told = true;
      window.drawn();
    }
  });
}

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Milliseconds of the main thread between two readings. */
const spent = (before, after) => ({
  task: (after.TaskDuration - before.TaskDuration) * 1000,
  script: (after.ScriptDuration - before.ScriptDuration) * 1000,
  layout:
    (after.LayoutDuration +
      after.RecalcStyleDuration -
      before.LayoutDuration -
      before.RecalcStyleDuration) *
    1000,
});

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** What the page did until `complete` was called for as many frames as there are. */
async function untilComplete(session, open, frames) {
  let missing = frames;
  let bytes = 0;
  let requests = 0;
  const loaded = ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  };
  session.on('Network.loadingFinished', loaded);
  const done = new Promise((resolve) => {
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name !== 'complete') return;
      missing -= 1;
      if (missing === 0) resolve();
    });
  });
  const start = performance.now();
  await open();
  await Promise.race([
    done,
    wait(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error('The drawing did not become complete');
    }),
  ]);
  const time = performance.now() - start;
  session.off('Network.loadingFinished', loaded);
  return { time, bytes, requests };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} run
 * @param {string} run.address of the page
 * @param {string} run.empty a page of the same origin with nothing in it
 * @param {number | 'visible'} [run.expected] how many widgets of ours must be ready, or all that are seen
 * @param {number} [run.frames] documents that must be complete
 * @param {boolean} [run.isSlowLine] with Slow 4G
 * @param {number} [run.slower] how many times slower the processor is
 * @param {boolean} [run.isWarm] opened a second time, with the files of the first in the cache
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [run.act] what is done then
 */
export async function measure(browser, run) {
  const { address, empty, expected = 1, frames = 1, slower = 1 } = run;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const session = await page.createCDPSession();
    for (const domain of ['Network', 'Performance', 'Runtime'])
      await session.send(`${domain}.enable`);
    await session.send('Runtime.addBinding', { name: 'complete' });
    await page.evaluateOnNewDocument(prepare, expected);
    if (run.isWarm) {
      await untilComplete(session, () => page.goto(address), frames);
    }
    // The same origin, so that the page to come runs in this very process.
    await page.goto(empty);
    if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (run.isSlowLine) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW_4G.latency,
        downloadThroughput: SLOW_4G.download,
        uploadThroughput: SLOW_4G.upload,
      });
    }
    const emptyHeap = await heapOf(session);
    const before = await metrics(session);
    const opening = await untilComplete(session, () => page.goto(address), frames);
    const after = await metrics(session);
    const tasks = await page.evaluate(() => window.seen.tasks);
    const result = {
      ...opening,
      ...spent(before, after),
      longest: Math.max(0, ...tasks),
      blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      nodes: after.Nodes,
    };
    if (run.act) {
      const start = await metrics(session);
      const begun = performance.now();
      await run.act(page);
      result.actTime = performance.now() - begun;
      result.act = spent(start, await metrics(session)).task;
    }
    await wait(300);
    result.shift = await page.evaluate(() => window.seen.shift);
    // Read late: a page without script is complete before its first frame.
    result.paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    result.heap = (await heapOf(session)) - emptyHeap;
    return result;
  } finally {
    await context.close();
  }
}
