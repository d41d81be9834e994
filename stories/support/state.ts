/** Where the published figures are, in Storybook and on the server of the tests. */
const published = '/data/published/v1/';

/** How long a slow server takes, milliseconds: past the moment at which a widget says that it loads. */
const slowness = 1500;

/**
 * Addresses that put a widget into a state of its own, for stories and their tests.
 *
 * `never` stays without an answer, so that the widget keeps loading; `slow` has the published
 * figures after a while; `missing` has no documents.
 */
export const state = (name: 'never' | 'slow' | 'missing'): string =>
  new URL(`/${name}/`, document.baseURI).href;

const real = globalThis.fetch;

/** Only addresses of `never` and `slow` are held back; everything else goes to the server as it is. */
globalThis.fetch = async (input, init) => {
  const address = String(input instanceof Request ? input.url : input);
  if (address.includes('/never/')) return new Promise(() => undefined);
  const [, path] = address.split('/slow/');
  if (path === undefined) return real(input, init);
  await new Promise((resolve) => setTimeout(resolve, slowness));
  return real(new URL(`.${published}${path}`, document.baseURI), init);
};
