import type { ReactiveElement } from 'lit';
import type { Facts } from '../../facts/facts.js';
import type { Widget } from '../../facts/widget.js';
import { english } from '../../language/language.js';
import type { Language } from '../../language/language.js';
import { loadWidgetFacts } from './loadFacts.js';
import type { ProblemView } from './problem.js';
import { languageOf, requestOf } from './request.js';

/** What a widget is doing. Also a custom state of the element, for CSS. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** A loading text sooner than this would flash. */
const beforeLoadingText = 1000;

type Host = ReactiveElement & { readonly data: unknown };

/**
 * Loads the facts of its element and keeps what came of it. A late answer to an older question is
 * dropped; a failure ends in words, never in an exception.
 */
export class FactsController {
  facts: Facts | null = null;
  language: Language = english;
  status: Status = 'idle';
  /** Draws what went wrong, or null. */
  problem: ProblemView | null = null;
  /** True when loading takes so long that it should be said. */
  waiting = false;
  /** The facts of the present attributes. */
  ready!: Promise<Facts>;

  #settle: ((facts: Facts | PromiseLike<Facts>) => void) | null = null;
  #load = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #warned = '';

  constructor(
    private readonly host: Host,
    private readonly widget: Widget,
    readonly internals: ElementInternals,
  ) {
    this.#promise();
  }

  /** Asks for the facts of the present attributes. */
  async start(): Promise<void> {
    const load = ++this.#load;
    this.#promise();
    this.waiting = false;
    this.stop();
    this.#timer = setTimeout(() => {
      this.waiting = true;
      this.host.requestUpdate();
    }, beforeLoadingText);
    this.#become('loading');
    try {
      const request = requestOf(this.host, this.widget);
      const { facts, language } = await loadWidgetFacts(this.widget, request);
      if (load === this.#load) this.#show(facts, language);
    } catch (error) {
      const view = await this.#explain(error);
      if (load === this.#load) this.#tell(error as Error, view);
    }
  }

  /** No more loading text; what is under way goes on. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #promise(): void {
    if (this.#settle) return;
    this.ready = new Promise<Facts>((resolve) => {
      this.#settle = resolve;
    });
    // Nobody has to listen: a failure is told in the element and by its event.
    this.ready.catch(() => undefined);
  }

  #become(status: Status): void {
    const { states } = this.internals;
    states?.delete(this.status);
    states?.add(status);
    this.status = status;
    this.host.requestUpdate();
  }

  #end(status: Status, answer: Facts | Promise<Facts>, event: string, detail: object): void {
    this.stop();
    this.#become(status);
    this.#settle?.(answer);
    this.#settle = null;
    void this.host.updateComplete.then(() =>
      this.host.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail })),
    );
  }

  #show(facts: Facts, language: Language): void {
    this.facts = facts;
    this.language = language;
    this.problem = null;
    this.#end(facts.empty ? 'empty' : 'ready', facts, 'gep-ready', {});
  }

  /** The words for an error are fetched with the first one; without them a plain sentence stays. */
  async #explain(error: unknown): Promise<ProblemView> {
    try {
      const { problemView } = await import('./problem.js');
      return await problemView(this.host, error, languageOf(this.host));
    } catch {
      const message = 'The figures could not be loaded.';
      return { code: 'no-answer', message, language: english, render: () => message };
    }
  }

  #tell(error: Error, view: ProblemView): void {
    this.facts = null;
    this.language = view.language;
    this.problem = view;
    const { code, message } = view;
    if (message !== this.#warned) console.warn(`[${this.host.localName}] ${message}`);
    this.#warned = message;
    this.#end('error', Promise.reject(error), 'gep-error', { code, message });
  }
}
