import { messages } from './messages.js';

const data = '/data/published/v1/';
const read = async (path: string): Promise<string> => (await fetch(data + path)).text();

interface Name {
  readonly name: string;
  readonly label: string;
  readonly short?: string;
}
interface Organisation extends Name {
  readonly code?: string;
  readonly names?: Readonly<Record<string, Name>>;
}
interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution?: string;
}
interface Document {
  readonly source: Source;
  readonly furtherSources?: readonly Source[];
  readonly organisations?: readonly Organisation[];
  readonly entries?: readonly { readonly programmes: readonly string[] }[];
}

const paths = [
  'organisations.json',
  'national.json',
  'good-practice.json',
  'police-staff/latest.json',
  'change/latest.json',
  'representation/latest.json',
];

/** Words of two letters or more, in small letters. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];

/** Sources of the stories that have no figures. */
const ofStories = ['Report without changes', 'A publisher', 'A table', 'Publisher'];

/** What stays as its owner writes it: organisations, programmes, publications, licences. */
const namesIn = (documents: readonly Document[], code: string): string[] =>
  documents.flatMap(({ source, furtherSources = [], organisations = [], entries = [] }) => [
    ...[source, ...furtherSources].flatMap((one) => [
      ...[one.publisher, one.title, one.licence, one.attribution ?? ''],
    ]),
    ...organisations.flatMap(({ name, label, short = '', code: letters = '', names }) => [
      // A force that has a name of its own in the language is called by it; letters stay.
      ...(names?.[code] ? [] : [name, label]),
      ...(names?.[code]?.short ? [] : [short]),
      letters,
    ]),
    ...entries.flatMap(({ programmes }) => programmes),
  ]);

/** What is copied letter by letter: a quotation, an address, a tag, an id. */
const copied = /https?:\/\/\S+|“[^”]*”|«[^»]*»|‘[^’]*’|<[^>]*>|\b[a-z]+(?:-[a-z]+)+\b/g;

const wholeWords = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{Script=Latin})(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{Script=Latin})`,
    'gu',
  );

/** Tells which texts hold English words that are neither names nor words of another language too. */
export const englishFinder = async (
  code: string,
  allowed: readonly string[],
): Promise<(texts: Iterable<string>) => string[]> => {
  const texts = await Promise.all(paths.map(read));
  const english = new Set([...texts, ...(await messages('en'))].flatMap(wordsOf));
  const ownTexts = code === 'cy' ? [await read('good-practice-cy.json')] : [];
  const own = new Set([...ownTexts, ...(await messages(code)), ...allowed].flatMap(wordsOf));
  const names = namesIn(
    texts.map((text) => JSON.parse(text) as Document),
    code,
  )
    .concat(ofStories)
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  const named = wholeWords(names);
  return (said) =>
    [...said].flatMap((text) => {
      const plain = text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      const left = wordsOf(plain.replace(named, ' ').replace(copied, ' ')).filter(
        (word) => english.has(word) && !own.has(word),
      );
      return left.length ? [`${left.join(' ')}: ${plain}`] : [];
    });
};
