/**
 * Taps the page as a finger does, by the DevTools protocol: the test runner itself has a mouse
 * only. Tests send `touch-tap` with a place in CSS pixels.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function touchPlugin() {
  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      if (command !== 'touch-tap') return undefined;
      const page = session.browser.getPage(session.id);
      await page.touchscreen.tap(payload.x, payload.y);
      return true;
    },
  };
}
