import { builder } from '../language/english/builder.js';
import { common } from '../language/english/common.js';
import type { Level } from '../facts/facts.js';
import { forces, yearsOf } from './lists.js';
import type { Lists } from './lists.js';
import type { Attribute } from './manifest.js';

type Entries = readonly (readonly [string, string])[];

/** How an attribute is chosen. The first entry of a list is the default. */
export type Control =
  | { readonly kind: 'list'; readonly entries: Entries }
  | { readonly kind: 'text' | 'number' | 'check' };

/** `share-state` to `Share state` */
const inWords = (name: string): string => {
  const words = name.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const labels: Readonly<Record<string, string>> = {
  force: 'Police force',
  value: 'Chosen at the start',
  for: 'Ids of the widgets to drive',
  entry: 'Organisation',
  from: 'First year',
  to: 'Last year',
  compare: 'Compare with',
  highlight: 'Mark a force',
  sort: 'Sort by',
  limit: 'Examples at first',
  'share-state': 'Keep the reader’s choices in the address',
  years: 'Control for the year',
  topic: 'Theme',
  lang: 'Language',
  theme: 'Colours',
};

export const labelOf = (name: string): string => labels[name] ?? inWords(name);

/** The folder of the documents a year that a widget reads, where it is not the officers'. */
const folders: Readonly<Record<string, string>> = {
  'change-table': 'change',
  'police-staff-chart': 'police-staff',
  'national-headlines': 'police-staff',
  'commitment-tracker': 'police-staff',
};

const wordsOf = (value: string): string =>
  common[`common.level.${value}` as `common.level.${Level}`] ?? inWords(value);

const organisationsOf = (lists: Lists): Entries =>
  lists.organisations
    .filter(({ goodPractice }) => goodPractice)
    .map(({ id, label }) => [id, label]);

const forcesOf = (lists: Lists): Entries => forces(lists).map(({ id, label }) => [id, label]);

const years = (tag: string, lists: Lists): Entries =>
  yearsOf(lists, folders[tag] ?? 'representation').map((year) => [year, year]);

/** The values that a description names, the default as no value at all. */
const named = (description: string): Entries =>
  [...description.matchAll(/`([a-z][a-z-]*)`( \(default\))?/g)].map(([, value, isDefault]) => [
    isDefault ? '' : value!,
    wordsOf(value!),
  ]);

const sorted: Entries = ['all-officers', 'middle-management', 'senior-leadership'].flatMap(
  (level) => [
    [level, `${wordsOf(level)}, lowest first`] as const,
    [`-${level}`, `${wordsOf(level)}, highest first`] as const,
  ],
);

const list = (...entries: Entries): Control => ({ kind: 'list', entries });

const known: Readonly<Record<string, (tag: string, lists: Lists, text: string) => Control>> = {
  force: (_tag, lists, text) =>
    /absent/.test(text)
      ? list(['', builder['builder.together']], ...forcesOf(lists))
      : list(...forcesOf(lists)),
  value: (_tag, lists) => list(['', builder['builder.none']], ...forcesOf(lists)),
  highlight: (_tag, lists) => list(['', builder['builder.none']], ...forcesOf(lists)),
  entry: (_tag, lists) => list(...organisationsOf(lists)),
  organisation: (_tag, lists) => list(['', builder['builder.all']], ...organisationsOf(lists)),
  topic: (_tag, lists) =>
    list(
      ['', builder['builder.all']],
      ...lists.themes.map((id): [string, string] => [id, inWords(id)]),
    ),
  year: (tag, lists) => list(['', builder['builder.latest']], ...years(tag, lists)),
  to: (tag, lists) => list(['', builder['builder.latest']], ...years(tag, lists)),
  from: (tag, lists) => list(['', 'The first'], ...[...years(tag, lists)].reverse()),
  compare: (tag, lists) => list(['', builder['builder.none']], ...years(tag, lists).slice(1)),
  sort: () => list(['', 'Force'], ...sorted),
  theme: () => list(['', builder['builder.page']], ['light', 'Light'], ['dark', 'Dark']),
  edition: (_tag, lists) =>
    list(
      ['', builder['builder.latest']],
      ...lists.editions.map((id): [string, string] => [id, `Stay with ${id}`]),
    ),
  'heading-level': () =>
    list(['', '3'], ...['1', '2', '4', '5', '6'].map((level): [string, string] => [level, level])),
  loading: () => list(['', 'At once'], ['lazy', 'When it comes near']),
};

/** How an attribute of a widget is chosen; one that is new here by what its manifest says. */
export const controlOf = (
  tag: string,
  { name, type, description }: Attribute,
  lists: Lists,
): Control => {
  const own = known[name];
  if (own) return own(tag, lists, description);
  if (/boolean/.test(type)) return { kind: 'check' };
  if (name === 'limit' || /number/.test(type)) return { kind: 'number' };
  const values = /e\.g\./.test(description) ? [] : named(description);
  if (values.length < 2) return { kind: 'text' };
  return values.some(([value]) => !value)
    ? list(...[...values].sort(([a], [b]) => Number(Boolean(a)) - Number(Boolean(b))))
    : list(['', 'Default'], ...values);
};
