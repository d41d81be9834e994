import { codes } from '../language/languages.js';
import { builder } from '../language/english/builder.js';
import { controlOf, labelOf } from './controls.js';
import type { Control } from './controls.js';
import type { Lists } from './lists.js';
import type { Attribute, WidgetEntry } from './manifest.js';
import { make } from './page.js';

/** Languages by their own names. */
const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  ar: 'العربية',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
};

/** Those that the widgets speak. */
export const spokenLanguages: Control = {
  kind: 'list',
  entries: [
    ['', builder['builder.page']],
    ...codes.map((code): [string, string] => [code, languageNames[code] ?? code]),
  ],
};

/** The name of the field for an attribute, in the form and in the address. */
const fieldName = (attribute: string): string => `set-${attribute}`;
export const isFieldName = (name: string): boolean => name.startsWith('set-');

/** The list of examples has two meanings in one attribute: the theme of the page and its own. */
const topic: Attribute = { name: 'topic', type: 'string', description: '', common: false };
const hasTopic = ({ attributes }: WidgetEntry): boolean =>
  attributes.some(
    ({ name, description }) => name === 'theme' && description.includes('specialist'),
  );

const field = (name: string, control: Control): HTMLLabelElement => {
  const id = fieldName(name);
  const label = labelOf(name);
  if (control.kind === 'list') {
    const select = make('select', { name: id });
    select.append(...control.entries.map(([value, text]) => new Option(text, value)));
    return make('label', {}, label, select);
  }
  if (control.kind === 'check')
    return make('label', { class: 'check' }, make('input', { type: 'checkbox', name: id }), label);
  return make(
    'label',
    {},
    label,
    make('input', { type: control.kind, name: id, autocomplete: 'off' }),
  );
};

export interface Fields {
  /** For what makes the widget what it is. */
  readonly main: readonly HTMLElement[];
  /** For what most people leave as it is. */
  readonly rare: readonly HTMLElement[];
}

/** A field for every attribute of a widget. The address of the data follows from the scripts'. */
export const fieldsOf = (entry: WidgetEntry, lists: Lists, languages: Control): Fields => {
  const inMain = ({ name, common }: Attribute): boolean =>
    !common || name === 'lang' || name === 'theme';
  const all = [...(hasTopic(entry) ? [topic] : []), ...entry.attributes].filter(
    ({ name }) => name !== 'src',
  );
  const asField = (attribute: Attribute): HTMLElement =>
    field(
      attribute.name,
      attribute.name === 'lang' ? languages : controlOf(entry.tag, attribute, lists),
    );
  return {
    main: all.filter(inMain).map(asField),
    rare: all.filter((attribute) => !inMain(attribute)).map(asField),
  };
};

/** The attributes that the fields of a form say. */
export const attributesIn = (form: HTMLFormElement): Record<string, string> => {
  const attributes: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (!isFieldName(name) || typeof value !== 'string' || !value.trim()) continue;
    const checked = form.querySelector(`[type=checkbox][name=${CSS.escape(name)}]`);
    attributes[name.slice(fieldName('').length)] = checked ? '' : value.trim();
  }
  const { topic: own, ...rest } = attributes;
  return own ? { ...rest, theme: [rest['theme'], own].filter(Boolean).join(' ') } : rest;
};
