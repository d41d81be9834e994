import type { Facts } from '../facts/facts.js';
import { escaped } from './escaped.js';
import { toHtml } from './html.js';
import type { HtmlVariant } from './html.js';

/** What each script loads, as `sri.json` tells it. Paths are relative to the published folder. */
export interface Signed {
  /** Path of a script to its digest, `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
  /** Path of an element's script to the scripts that it loads. */
  readonly modules: Readonly<
    Record<string, { readonly atOnce: readonly string[]; readonly inAll: readonly string[] }>
  >;
}

/** A widget as somebody chose it, and where its scripts are. */
export interface Embed {
  readonly tag: string;
  /** Values by the names that stand in the tag; an empty value is written as the bare name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the widget says with these attributes. */
  readonly facts: Facts;
  /** A document that the page gives inside the tag, in place of a published one. */
  readonly data?: unknown;
  /** Address of the published folder, with a slash at its end. */
  readonly folder: string;
  /** The version of the scripts there. */
  readonly version: string;
  readonly signed: Signed;
}

/** The script that brings every element. */
const everything = 'gender-equality-in-policing.js';
const listener = 'embed-listener.js';

/** JSX reads a bare name as the word "true", so there an empty value is written out. */
const attributesCode = (attributes: Embed['attributes'], bare = true): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value || !bare ? ` ${name}="${escaped(value)}"` : ` ${name}`))
    .join('');

/** `src` or `href` of a published script, held to its digest. */
const signedAddress = (name: 'src' | 'href', file: string, { folder, signed }: Embed): string => {
  const digest = signed.files[file];
  if (!digest) throw new RangeError(`There is no digest of ${file}.`);
  return `${name}="${escaped(folder + file)}" integrity="${digest}" crossorigin="anonymous"`;
};

/** Inside a script "<" could end it; JSON may write it as an escape. */
const jsonInScript = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replaceAll('<', '\\u003c');

/**
 * The tag with its attributes and, inside it, the page's own document if there is one, and the facts
 * for readers without the script.
 */
export const tagCode = (
  { tag, attributes, facts, data }: Embed,
  variant: HtmlVariant = 'figure',
): string =>
  [
    `<${tag}${attributesCode(attributes)}>`,
    ...(data ? [`<script type="application/json">\n${jsonInScript(data)}\n</script>`] : []),
    toHtml(facts, { variant }),
    `</${tag}>`,
  ].join('\n');

/**
 * The tag alone, for pages that are nothing without script.
 *
 * @param binding what a framework writes to set a property, with a space before it
 */
export const bareTagCode = ({ tag, attributes }: Embed, binding = ''): string =>
  `<${tag}${attributesCode(attributes)}${binding}></${tag}>`;

/** The tag alone as JSX. */
export const jsxCode = ({ tag, attributes }: Embed, binding = ''): string =>
  `<${tag}${attributesCode(attributes, false)}${binding} />`;

/** The script tag that brings every element: one exact version, held to its digest. */
export const scriptCode = (embed: Embed): string =>
  [
    `<!-- gender-equality-in-policing ${embed.version} -->`,
    `<script type="module" ${signedAddress('src', everything, embed)}></script>`,
  ].join('\n');

/**
 * The document is asked for before the script that reads it is there, and with it the index that it
 * is held to: on a slow line the figures would wait for that.
 */
const preloadDocumentCode = ({ facts: { address }, folder }: Embed): string[] => {
  const published = `${folder}data/v1/`;
  const addresses = address ? [address] : [];
  if (address?.startsWith(published)) addresses.push(`${published}index.json`);
  return addresses.map(
    (href) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${escaped(href)}">`,
  );
};

/** For the head of a page: script and figures are fetched while the page is still being read. */
export const preloadCode = (embed: Embed): string =>
  [
    `<link rel="modulepreload" ${signedAddress('href', everything, embed)}>`,
    ...preloadDocumentCode(embed),
  ].join('\n');

/** For the head of a page: the sheet that holds the place of each widget from the first paint on. */
export const reserveCode = ({ folder }: Embed): string =>
  `<link rel="stylesheet" href="${escaped(folder)}reserve.css">`;

/** True when the element has a script of its own. */
export const hasOwnScript = ({ tag, signed }: Embed): boolean =>
  Object.hasOwn(signed.modules, `elements/${tag}.js`);

/**
 * For the head of a page: the script of this one element. An integrity attribute holds for one
 * file, so an import map holds for what that file loads, and comes before it. Browsers take one
 * import map a page well, and a strict policy blocks it, because it stands inside the page.
 */
export const ownScriptCode = (embed: Embed): string => {
  const { tag, folder, signed } = embed;
  const file = `elements/${tag}.js`;
  const { atOnce, inAll } = signed.modules[file]!;
  const integrity = Object.fromEntries(inAll.map((path) => [folder + path, signed.files[path]]));
  return [
    `<!-- gender-equality-in-policing ${embed.version} -->`,
    `<script type="importmap">\n${jsonInScript({ integrity }, 2)}\n</script>`,
    ...atOnce.map((path) => `<link rel="modulepreload" ${signedAddress('href', path, embed)}>`),
    ...preloadDocumentCode(embed),
    `<script type="module" ${signedAddress('src', file, embed)}></script>`,
  ].join('\n');
};

/** The address of the hosted page that shows this widget alone. */
export const frameAddress = ({ tag, attributes, folder }: Embed): string =>
  `${folder}embed.html?${new URLSearchParams({ widget: tag, ...attributes })}`;

/** The hosted page in a frame of a size in CSS pixels, with a name for those who hear it. */
export const frameCode = (
  embed: Embed,
  { width, height }: { readonly width: number; readonly height: number },
): string =>
  `<iframe src="${escaped(frameAddress(embed))}" title="${escaped(embed.facts.title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;

/** For a page with frames of the hosted page: each gets the height that its content has. */
export const listenerCode = (embed: Embed): string =>
  embed.signed.files[listener]
    ? `<script async ${signedAddress('src', listener, embed)}></script>`
    : '';
