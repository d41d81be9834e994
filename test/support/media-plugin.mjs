/**
 * The test runner's own `emulateMedia` ignores forced colours and contrast under Chrome. This
 * plugin sends every media feature by the DevTools protocol; `media.ts` is the side for tests.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function mediaPlugin() {
  /** One DevTools session a page: what a session emulates ends with it. */
  const sessions = new WeakMap();

  return {
    name: 'media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media-features') return undefined;
      if (session.browser.name !== 'Chrome')
        throw new Error('Only Chromium sets media features: name the file *.chromium.test.ts');
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const { media = '', ...features } = payload;
      await sessions.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
