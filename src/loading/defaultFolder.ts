/**
 * The folder of published data beside the script. The build puts the place in `dist/` here; in
 * the source it is the folder that the publisher writes. Bundlers are told to leave it alone: they
 * would look for one file at that address.
 */
export const defaultFolder = (): string =>
  new URL(/* webpackIgnore: true */ /* @vite-ignore */ '../../data/published/v1/', import.meta.url)
    .href;
