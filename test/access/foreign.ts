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

/** What stays as its owner writes it: organisations, programmes, publications, licences. */
const namesIn = (documents: readonly Document[], code: string): string[] =>
  documents.flatMap(({ source, furtherSources = [], organisations = [], entries = [] }) => [
    ...[source, ...furtherSources].flatMap((one) => [
      ...[one.publisher, one.title, one.licence, one.attribution ?? ''],
    ]),
    ...organisations
      // A force that has a name of its own in the language is called by it.
      .filter(({ names }) => !names?.[code])
      .flatMap((one) => [one.name, one.label, one.short ?? '', one.code ?? '']),
    ...entries.flatMap(({ programmes }) => programmes),
  ]);

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);

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
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  return (said) =>
    [...said].flatMap((text) => {
      const plain = text
        .replace(/[\u2066-\u2069]/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      const left = wordsOf(without(plain, names)).filter(
        (word) => english.has(word) && !own.has(word),
      );
      return left.length ? [`${left.join(' ')}: ${plain}`] : [];
    });
};
