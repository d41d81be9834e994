import { escaped, toHtml } from '../../export/html.js';
import type { Facts } from '../../facts/facts.js';
import { defaultFolder } from '../../loading/defaultFolder.js';
import { choiceOf } from './menuFiles.js';
import { version } from './version.js';

const file = 'gender-equality-in-policing.js';

/** Common attributes that a page may have set, and that belong to what is shown. */
const common = ['lang', 'edition', 'heading-level', 'theme', 'loading', 'menu'];

interface Digests {
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * The script for a page: beside the data that this widget came with. An address that follows the
 * latest version is pinned to this one, because a digest belongs to one file.
 */
const scriptAddress = (): string =>
  new URL(`../../${file}`, defaultFolder()).href.replace(
    /(\/gender-equality-in-policing@)[^/]+/,
    `$1${version}`,
  );

/** The digest of the script, or nothing where the list of digests cannot be reached. */
export const integrityOf = async (): Promise<string | undefined> => {
  try {
    const response = await fetch(new URL('sri.json', scriptAddress()));
    const { files } = (await response.json()) as Digests;
    const digest = files?.[file];
    return typeof digest === 'string' ? digest : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The code that puts this widget on a web page: script, tag and, inside the tag, a table for
 * readers without script.
 *
 * @param attributes names of the widget's own attributes
 * @param integrity of `integrityOf`
 */
export const codeOf = (
  host: Element,
  facts: Facts,
  attributes: readonly string[],
  integrity: string | undefined,
): string => {
  const tag = facts.widget;
  const set = [...attributes, 'src', ...common].flatMap((name) => {
    // What the class sets by itself, such as the theme, need not be said.
    const value = common.includes(name) ? host.getAttribute(name) : choiceOf(host, name);
    if (!value) return [];
    // A relative address means another place on another page.
    const whole = name === 'src' ? new URL(value, document.baseURI).href : value;
    return ` ${name}="${escaped(whole)}"`;
  });
  const signed = integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : '';
  return [
    `<script type="module" src="${escaped(scriptAddress())}"${signed}></script>`,
    `<${tag}${set.join('')}>`,
    toHtml(facts),
    `</${tag}>`,
    '',
  ].join('\n');
};
