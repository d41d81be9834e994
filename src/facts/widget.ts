import type { Language } from '../language/language.js';
import type { Facts } from './facts.js';

/** What a host page writes on a tag, in camel case: everything is text. */
export type Options = Readonly<Record<string, string | undefined>>;

/** A document that a widget needs: its path in the data folder and its generated validator. */
export interface DocumentRequest {
  readonly path: string;
  /** The document to take where a data folder has not that one. */
  readonly fallback?: string;
  readonly isDocument: (value: unknown) => boolean;
}

export type Documents = Readonly<Record<string, unknown>>;

/**
 * One widget without its drawing: what it needs and what it says. Both are pure.
 */
export interface Widget {
  readonly tag: string;
  /** Attributes of its own, in camel case, besides the common ones. */
  readonly attributes: readonly string[];
  /**
   * Names the documents for these options.
   * @throws FactsError when an option can be seen to be wrong without any document
   */
  documents(options: Options): Readonly<Record<string, DocumentRequest>>;
  /** The document that an inline `<script type="application/json">` or `data` stands for. */
  readonly inline: string;
  /**
   * Says the facts.
   * @throws FactsError when the documents do not have what the options ask for
   */
  facts(documents: Documents, options: Options, language: Language): Facts;
  /** The attribute that names an organisation by id in a path, if one does: a wrong one gets suggestions. */
  readonly names?: 'force' | 'entry';
}
