/**
 * The folder of published data beside the script. The build puts the place in `dist/` here; in
 * the source it is the folder that the publisher writes.
 */
export const defaultFolder = (): string =>
  new URL('../../data/published/v1/', import.meta.url).href;
