/** Fetches a part by its address relative to the script; its exports. */
type Fetch = (file: string) => Promise<object>;

/** A part is handed the way to further parts, and what the script has; a language needs neither. */
interface File {
  readonly default?: (fetchPart: Fetch, shared: object) => object;
}

/** Has the browser keep a script, once it is sure to have the digest. */
const checked = async (href: string, integrity: string): Promise<void> => {
  // Safari and its kin compare a digest with no link, and tell nothing of a link that fails.
  if (/^Apple/.test(navigator.vendor)) {
    const { ok } = await fetch(href, { integrity });
    if (ok) return;
    throw new TypeError(href);
  }
  const link = document.createElement('link');
  try {
    await new Promise((onload, onerror) => {
      // An address of a link is no script to trusted types, other than that of a script tag.
      Object.assign(link, { rel: 'modulepreload', crossOrigin: '', integrity, href });
      Object.assign(link, { onload, onerror });
      document.head.append(link);
    });
  } finally {
    link.remove();
  }
};

/**
 * How the file for a CDN fetches code for rare moments, which lies in files beside it. The digest in
 * a script tag covers that one file only; here each part is held to a digest of its own. The build
 * writes the only call (`.rollup/parts.mjs`), as the first line of the script.
 *
 * @param script address of the script
 * @param digests of each part by its address relative to the script, `sha256-…`
 * @param shared what parts use of the script, once it has run: a second copy of that code would have
 *   a state of its own
 */
export function partFetcher(
  script: string,
  digests: Readonly<Record<string, string>>,
  shared: () => object,
): Fetch {
  const parts: Record<string, Promise<object>> = {};
  let failures = 0;
  const load = async (file: string): Promise<object> => {
    // Browsers remember that a module did not come, so another try needs another address.
    const { href } = new URL(failures ? `${file}?${failures}` : file, script);
    try {
      await checked(href, digests[file]!);
      const module = (await import(href)) as File;
      return module.default?.(fetchPart, shared()) ?? module;
    } catch (error) {
      console.warn(error);
      failures++;
      delete parts[file];
      throw error;
    }
  };
  const fetchPart: Fetch = (file) => (parts[file] ??= load(file));
  return fetchPart;
}
