/** Held keys in WebDriver's own code. */
const HELD = { Shift: '\uE008' };

/** How a key is pressed, and a window sized, by the protocol of an engine. */
const byWebDriver = (driver) => ({
  press: async (key, held) => {
    const hold = (type) =>
      driver.performActions([{ type: 'key', id: 'held', actions: [{ type, value: HELD[held] }] }]);
    await hold('keyDown');
    await driver.keys(key);
    await driver.releaseActions();
  },
  resize: ({ width, height }) => driver.setWindowSize(width, height),
});
const byPage = (page) => ({
  press: async (key, held) => {
    await page.keyboard.down(held);
    await page.keyboard.press(key);
    await page.keyboard.up(held);
  },
  resize: (size) => page.setViewport(size),
});

/**
 * What the test runner's own commands cannot do in every engine; `keys.ts` is the side for tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function enginesPlugin() {
  return {
    name: 'engines',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'press-held' && command !== 'resize') return undefined;
      const engine = browser.driver ? byWebDriver(browser.driver) : byPage(browser.getPage(id));
      if (command === 'resize') await engine.resize(payload);
      else await engine.press(payload.key, payload.held);
      return true;
    },
  };
}
