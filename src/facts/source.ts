import type { Source } from '../contracts/documents.js';
import { common } from '../language/english/common.js';
import { date } from '../language/dates.js';
import type { Language } from '../language/language.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Basis, FactsSource } from './facts.js';

/** Id of the source of figures that a force gives of itself; no published document has it. */
export const ownFigures = 'own-figures';

interface Sourced {
  readonly source: Source;
  readonly furtherSources?: readonly Source[];
}

/** The source of a document with this id; the principal one when it does not name it. */
export const findSource = (document: Sourced, id: string): Source =>
  [document.source, ...(document.furtherSources ?? [])].find((source) => source.id === id) ??
  document.source;

/**
 * The source line: publisher, title, date, licence and basis.
 *
 * @param sources the principal one first
 * @param basis of the figures shown: `published` or `computed` is said, null says nothing
 */
export const sourceFacts = (
  language: Language,
  sources: readonly Source[],
  basis: Basis | null,
): FactsSource => {
  const say = speaker(language, common);
  const [principal] = sources as readonly [Source];
  const names = sources.map((source) =>
    say('common.source.asAt', {
      publisher: source.publisher,
      title: source.title,
      date: { text: date(language, source.asAt), mark: 'whole' },
    }),
  );
  const government = sources.some((source) => source.licence.startsWith('Open Government'));
  return {
    publisher: principal.publisher,
    title: principal.title,
    asAt: principal.asAt,
    url: principal.url,
    licence: principal.licence,
    name: names[0]!,
    text: sentences(language, [
      say('common.source', { source: names.join(language.semicolon) }),
      government ? say('common.source.licence') : '',
      principal.id === ownFigures ? say('common.basis.own') : '',
      basis === 'computed' ? say('common.basis.computed') : '',
      basis === 'published' ? say('common.basis.published') : '',
    ]),
  };
};
