/** A tap by the protocol of WebDriver. */
const tap = (driver, { x, y }) =>
  driver.performActions([
    {
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);

/**
 * Taps the page as a finger does: the test runner itself has a mouse only. Tests send `touch-tap`
 * with a place in CSS pixels.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function touchPlugin() {
  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      if (command !== 'touch-tap') return undefined;
      const { driver } = session.browser;
      if (driver) await tap(driver, payload);
      else await session.browser.getPage(session.id).touchscreen.tap(payload.x, payload.y);
      return true;
    },
  };
}
