/** What Chromium's protocol counts of a page. */
const COUNTED = { JSHeapUsedSize: 'heap', Nodes: 'nodes', JSEventListeners: 'listeners' };

/**
 * The command `memory` collects the garbage of the page and tells what is left: bytes of its heap, nodes,
 * and listeners to events.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function memoryPlugin() {
  return {
    name: 'memory',
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      const page = session.browser.getPage(session.id);
      const protocol = await page.createCDPSession();
      await protocol.send('Performance.enable');
      // What only finalizers let go is garbage of the next collection.
      for (let times = 0; times < 3; times += 1) await protocol.send('HeapProfiler.collectGarbage');
      const { metrics } = await protocol.send('Performance.getMetrics');
      await protocol.detach();
      return Object.fromEntries(
        metrics.flatMap(({ name, value }) => (COUNTED[name] ? [[COUNTED[name], value]] : [])),
      );
    },
  };
}
