import { find, make, say } from '../page.js';
import { ownFiguresOf, ownTables } from './documents.js';
import type { About, OwnFigures, OwnTag } from './documents.js';
import { inWords, words } from './problem.js';
import type { Problem } from './problem.js';
import { readFigures } from './read.js';

/** Fields without a name are in no form data, so nothing typed here gets into the address. */
const value = (id: string): string =>
  find<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`#own-${id}`).value;

const templates: Readonly<Record<OwnTag, string>> = {
  'force-gap-card': 'templates/levels.csv',
  'police-staff-chart': 'templates/grades.csv',
};

const isOwnTag = (tag: string): tag is OwnTag => tag in ownTables;

const aboutNow = (): About => ({
  force: value('force'),
  year: value('year'),
  title: value('title'),
  address: value('address'),
  licence: value('licence'),
  table: value('table'),
});

/** The part of the builder in which a force gives figures of its own. Nothing leaves the page. */
export class OwnForm {
  readonly #choice = find<HTMLFieldSetElement>('#own');
  readonly #details = find<HTMLElement>('#own-details');
  readonly #table = find<HTMLTextAreaElement>('#own-table');
  /** What a file was refused for, until there is another table. */
  #refused: Problem | null = null;

  /** @param changed is called when the figures may have changed */
  constructor(private readonly changed: () => void) {
    const file = find<HTMLInputElement>('#own-file');
    file.addEventListener('change', (event) => {
      event.stopPropagation();
      if (file.files?.[0]) void this.#take(file.files[0]);
      // The same file, mended, can be chosen again.
      file.value = '';
    });
    this.#table.addEventListener('input', () => {
      this.#refused = null;
      changed();
    });
    this.#details.addEventListener('dragover', (event) => event.preventDefault());
    this.#details.addEventListener('drop', (event) => {
      const dropped = event.dataTransfer?.files[0];
      if (!dropped) return;
      event.preventDefault();
      void this.#take(dropped);
    });
  }

  /** Offers what the tag can take, and says whether a force's own figures are chosen for it. */
  offer(tag: string): boolean {
    this.#choice.hidden = !isOwnTag(tag);
    const chosen = isOwnTag(tag) && find<HTMLInputElement>('#own [value=own]').checked;
    this.#details.hidden = !chosen;
    if (isOwnTag(tag)) find<HTMLAnchorElement>('#own-template').href = templates[tag];
    return chosen;
  }

  /** The document for the tag, or null; what is wrong stands in the form. */
  read(tag: string): OwnFigures['document'] {
    const own = ownFiguresOf(tag as OwnTag, aboutNow(), new Date().getFullYear());
    const problems = this.#refused ? [this.#refused] : own.problems;
    const lines = [...problems, ...own.advice].map(inWords);
    find('#own-problems').replaceChildren(...lines.map((line) => make('li', {}, line)));
    const state = problems.length
      ? words('own.problems', { count: problems.length })
      : words('own.fine');
    find('#own-state').textContent = state;
    return problems.length ? null : own.document;
  }

  async #take(file: File): Promise<void> {
    const { text, refused } = await readFigures(file);
    this.#refused = refused;
    this.#table.value = text;
    this.changed();
    say(find('#own-state').textContent ?? '');
  }
}
