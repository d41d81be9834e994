/**
 * Addresses that put a widget into a state of its own, for stories and their tests.
 *
 * `never` stays without an answer, so that the widget keeps loading; `missing` has no documents.
 */
export const state = (name: 'never' | 'missing'): string =>
  new URL(`/${name}/`, document.baseURI).href;

const real = globalThis.fetch;

/** Only addresses of `never` are held back; everything else goes to the server as it is. */
globalThis.fetch = (input, init) =>
  String(input instanceof Request ? input.url : input).includes('/never/')
    ? new Promise(() => undefined)
    : real(input, init);
