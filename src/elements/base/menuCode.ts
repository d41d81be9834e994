import { scriptCode, tagCode } from '../../export/embedCode.js';
import type { Signed } from '../../export/embedCode.js';
import { escaped } from '../../export/escaped.js';
import type { Facts } from '../../facts/facts.js';
import { defaultFolder } from '../../loading/defaultFolder.js';
import { choiceOf } from './menuFiles.js';
import { givenDocument } from './request.js';
import { version } from './version.js';

const file = 'gender-equality-in-policing.js';

/** Common attributes that a page may have set, and that belong to what is shown. */
const common = ['lang', 'edition', 'heading-level', 'theme', 'loading', 'menu'];

/**
 * The published folder that this widget came from. An address that follows the latest version is
 * pinned to this one, because a digest belongs to one file.
 */
const folder = (): string =>
  new URL('../../', defaultFolder()).href.replace(
    /(\/gender-equality-in-policing@)[^/]+/,
    `$1${version}`,
  );

/** The digests of the scripts, or nothing where they cannot be reached. */
export const signedScripts = async (): Promise<Signed | undefined> => {
  try {
    const response = await fetch(new URL('sri.json', folder()));
    const signed = (await response.json()) as Signed;
    return typeof signed.files[file] === 'string' ? signed : undefined;
  } catch {
    return undefined;
  }
};

/** What a page chose, so that it chooses the same elsewhere. */
const attributesOf = (host: Element, own: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...own, 'src', ...common].flatMap((name) => {
      // What the class sets by itself, such as the theme, need not be said.
      const value = common.includes(name) ? host.getAttribute(name) : choiceOf(host, name);
      if (!value) return [];
      // A relative address means another place on another page.
      return [[name, name === 'src' ? new URL(value, document.baseURI).href : value]];
    }),
  );

/**
 * The code that puts this widget on a web page: script, tag and, inside the tag, a table for
 * readers without script.
 *
 * @param own names of the widget's own attributes
 * @param signed of `signedScripts`; without it the script stands there without a digest
 */
export const codeOf = (
  host: Element,
  facts: Facts,
  own: readonly string[],
  signed: Signed | undefined,
): string => {
  const embed = {
    tag: facts.widget,
    attributes: attributesOf(host, own),
    facts,
    data: givenDocument(host),
    folder: folder(),
    version,
    signed: signed ?? { files: {}, modules: {} },
  };
  const script = signed
    ? scriptCode(embed)
    : `<script type="module" src="${escaped(embed.folder + file)}"></script>`;
  return `${script}\n${tagCode(embed)}\n`;
};
