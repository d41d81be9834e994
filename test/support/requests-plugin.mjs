/**
 * The command `requests` tells every address that the page has asked for since it was told last, as the
 * browser itself counts them; the first time it only begins to count. WebDriver tells none: there the
 * page's own account, its performance entries, is all there is.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function requestsPlugin() {
  const asked = new WeakMap();
  return {
    name: 'requests',
    async executeCommand({ command, session: { browser, id } }) {
      if (command !== 'requests') return undefined;
      if (browser.driver) return [];
      const page = browser.getPage(id);
      if (!asked.has(page)) {
        asked.set(page, []);
        page.on('request', (request) => asked.get(page).push(request.url()));
      }
      return asked.get(page).splice(0);
    },
  };
}
