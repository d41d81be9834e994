import { widgets } from '../../src/facts/index.js';
import { readPublished } from '../support/folder.js';

/** The published documents of a widget, as a test changes them. */
export interface Subject {
  readonly tag: string;
  /** What a page writes on it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly documents: readonly {
    readonly name: string;
    readonly path: string;
    readonly document: object;
  }[];
  /** The name of the one that a page can give inline. */
  readonly inline: string;
}

/** What a page asks of each widget; each takes what it knows. */
const WANTED: Readonly<Record<string, string>> = { force: 'kent', entry: 'kent' };

/** Every widget that has facts, with what it shows when nothing is wrong. */
export const subjects: readonly Subject[] = await Promise.all(
  Object.values(widgets).map(async (widget) => ({
    tag: widget.tag,
    attributes: Object.fromEntries(
      Object.entries(WANTED).filter(([name]) => widget.attributes.includes(name)),
    ),
    documents: await Promise.all(
      Object.entries(widget.documents(WANTED)).map(async ([name, { path }]) => ({
        name,
        path,
        document: await readPublished(path),
      })),
    ),
    inline: widget.inline,
  })),
);
