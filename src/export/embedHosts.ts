import type { Embed } from './embedCode.js';
import * as code from './embedCode.js';
import { inAngular, inReact, inVue, vueSetting } from './embedFrameworks.js';
import { toHtml } from './html.js';
import type { HtmlVariant } from './html.js';

/** Where somebody pastes. */
export const hosts = [
  'sharepoint',
  'wordpress',
  'drupal',
  'umbraco',
  'page',
  'framework',
  'email',
  'document',
] as const;
export type Host = (typeof hosts)[number];

/** One thing to paste. `id` has a title and an advice in the catalogue of the builder. */
export interface Offer {
  readonly id:
    | 'frame'
    | 'text'
    | 'figure'
    | 'editor'
    | 'basic'
    | 'allowedTag'
    | 'template'
    | 'element'
    | 'block'
    | 'ownScript'
    | 'preload'
    | 'reserve'
    | 'listener'
    | 'script'
    | 'react'
    | 'vue'
    | 'vueSetting'
    | 'angular'
    | 'mail'
    | 'mailCode'
    | 'document';
  /** `code` is pasted as text; `formatted` as what the markup shows. */
  readonly as: 'code' | 'formatted';
  readonly content: string;
}

/** A line for the administrator of the host. `id` has an explanation in the same catalogue. */
export interface Permission {
  readonly id: 'domain' | 'frames' | 'policy' | 'role' | 'tags' | 'elements' | 'library';
  readonly line: string;
}

export interface HostCode {
  readonly offers: readonly Offer[];
  readonly permissions: readonly Permission[];
  /** True where a frame is offered, which needs a size. */
  readonly framed: boolean;
}

export interface Choice extends Embed {
  /** Size of a frame in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Every attribute that the tag may have. */
  readonly allowed: readonly string[];
}

const codeOf = (id: Offer['id'], content: string): Offer => ({ id, as: 'code', content });

const html = ({ facts }: Embed, variant: HtmlVariant): string => toHtml(facts, { variant });

const formatted = (id: Offer['id'], choice: Choice, variant: HtmlVariant): Offer => ({
  id,
  as: 'formatted',
  content: html(choice, variant),
});

/** What a policy must name for the element: its scripts and its data, and no style. */
const scriptPermissions = ({ folder }: Choice): Permission[] => [
  { id: 'policy', line: `script-src ${folder}; connect-src ${folder}` },
];

/** What a frame is good for: the page inside it loads published figures and no others. */
const inFrame = <Item>({ data }: Choice, items: Item[]): Item[] => (data ? [] : items);

const elementCode = (choice: Choice, variant?: HtmlVariant): string =>
  `${code.scriptCode(choice)}\n${code.tagCode(choice, variant)}`;

/** Editors choose what a widget shows, not where its figures come from. */
const byEditors = ({ allowed }: Choice): string[] => allowed.filter((name) => name !== 'src');

/** Drupal's filter lets `lang` through on every tag. */
const drupalTag = (choice: Choice): string =>
  `<${[choice.tag, ...byEditors(choice).filter((name) => name !== 'lang')].join(' ')}>`;

const drupalLibrary = ({ folder, version, signed }: Choice): string => {
  const file = 'gender-equality-in-policing.js';
  return [
    'gender-equality-in-policing:',
    `  version: ${version}`,
    '  js:',
    `    ${folder}${file}:`,
    '      type: external',
    '      minified: true',
    '      attributes:',
    '        type: module',
    `        integrity: ${signed.files[file]}`,
    '        crossorigin: anonymous',
  ].join('\n');
};

const of: Readonly<Record<Host, (choice: Choice) => Omit<HostCode, 'framed'>>> = {
  sharepoint: (choice) => ({
    offers: [
      ...inFrame(choice, [codeOf('frame', code.frameCode(choice, choice))]),
      formatted('text', choice, 'document'),
    ],
    permissions: inFrame(choice, [{ id: 'domain', line: new URL(choice.folder).host }]),
  }),
  wordpress: (choice) => ({
    offers: [codeOf('figure', html(choice, 'figure')), codeOf('block', elementCode(choice))],
    permissions: [{ id: 'role', line: 'unfiltered_html' }, ...scriptPermissions(choice)],
  }),
  drupal: (choice) => ({
    offers: [
      codeOf('basic', html(choice, 'basic')),
      // Its filter removes what stands between the lines of a script, the page's own document too.
      ...(choice.data ? [] : [codeOf('allowedTag', code.tagCode(choice, 'basic'))]),
    ],
    permissions: choice.data
      ? []
      : [
          { id: 'tags', line: drupalTag(choice) },
          { id: 'library', line: drupalLibrary(choice) },
          ...scriptPermissions(choice),
        ],
  }),
  umbraco: (choice) => ({
    offers: [
      codeOf('editor', html(choice, 'figure')),
      // In a Razor template a single @ starts code.
      codeOf('template', elementCode(choice).replaceAll('@', '@@')),
    ],
    permissions: [
      { id: 'elements', line: `${choice.tag}[${byEditors(choice).join('|')}]` },
      ...scriptPermissions(choice),
    ],
  }),
  page: (choice) => ({
    offers: [
      codeOf('element', elementCode(choice)),
      codeOf('preload', code.preloadCode(choice)),
      codeOf('reserve', code.reserveCode(choice)),
      ...(code.hasOwnScript(choice)
        ? [codeOf('ownScript', `${code.ownScriptCode(choice)}\n${code.tagCode(choice)}`)]
        : []),
      ...inFrame(choice, [
        codeOf(
          'listener',
          [code.frameCode(choice, choice), code.listenerCode(choice)].filter(Boolean).join('\n'),
        ),
      ]),
    ],
    permissions: [
      ...scriptPermissions(choice),
      ...inFrame(choice, [{ id: 'frames' as const, line: `frame-src ${choice.folder}` }]),
    ],
  }),
  framework: (choice) => ({
    offers: [
      codeOf('script', code.scriptCode(choice)),
      codeOf('react', inReact(choice)),
      codeOf('vue', inVue(choice)),
      codeOf('vueSetting', vueSetting(choice)),
      codeOf('angular', inAngular(choice)),
    ],
    permissions: scriptPermissions(choice),
  }),
  email: (choice) => ({
    offers: [formatted('mail', choice, 'email'), codeOf('mailCode', html(choice, 'email'))],
    permissions: [],
  }),
  document: (choice) => ({
    offers: [formatted('document', choice, 'document')],
    permissions: [],
  }),
};

/**
 * What a host accepts of a widget: the code to paste, and what the host's administrator must allow
 * for it. Every piece that holds figures holds all of them, with title, source and date.
 */
export const codeFor = (host: Host, choice: Choice): HostCode => {
  const { offers, permissions } = of[host](choice);
  return { offers, permissions, framed: offers.some(({ content }) => /^<iframe /.test(content)) };
};
