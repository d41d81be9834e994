import { html } from './template.js';
import type { DrawnElement } from './DrawnElement.js';
import type { Facts } from '../../facts/facts.js';
import type { Widget } from '../../facts/widget.js';
import { LoadError } from '../../loading/LoadError.js';
import { frame } from '../../language/english/frame.js';
import { english } from '../../language/language.js';
import type { Language } from '../../language/language.js';
import { speak } from '../../language/languages.js';
import { speaker } from '../../language/say.js';
import { loadWidgetFacts } from './loadFacts.js';
import type { Loaded } from './loadFacts.js';
import type { ProblemView } from './problem.js';
import { languageOf, requestOf } from './request.js';

/** What a widget is doing. Also a custom state of the element, for CSS. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** A loading text sooner than this would flash. */
const beforeLoadingText = 1000;

/** What is said when the words for an error do not come: the connection is down. */
const briefProblem = (language: Language): ProblemView => {
  const say = speaker(language, frame);
  const message = say('frame.notLoaded');
  return {
    code: 'no-answer',
    message,
    language,
    render: (again) =>
      html`<p role="group" part="error">${message}</p>
        <button type="button" class="action" @click=${again}>
          <span>${say('frame.tryAgain')}</span>
        </button>`,
  };
};

type Host = DrawnElement & { readonly data: unknown };

/**
 * Loads the facts of its element and keeps what came of it. A late answer to an older question is
 * dropped; a failure ends in words, never in an exception. When the same question is asked again and
 * fails, the last good facts stay, with words that say so.
 */
export class FactsController {
  facts: Facts | null = null;
  language: Language = english;
  status: Status = 'idle';
  /** The custom states of the element, where the browser knows any. */
  readonly states: CustomStateSet | undefined;
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
  /** What the facts answer; empty when there are none, or when the page gave their document. */
  #answered = '';
  /** When the documents of the facts came, in milliseconds since 1970. */
  #arrival = 0;

  constructor(
    private readonly host: Host,
    private readonly widget: Widget,
    private readonly drawn: () => Promise<unknown>,
  ) {
    this.#promise();
    try {
      this.states = host.attachInternals().states;
    } catch {
      // A polyfill stands in for the browser's own registry.
    }
  }

  /**
   * Asks for the facts of the present attributes.
   *
   * @param fresh also asks servers for newer documents than the page has
   */
  async start(fresh = false): Promise<void> {
    const load = ++this.#load;
    this.#promise();
    this.waiting = false;
    this.stop();
    this.#timer = setTimeout(() => {
      this.waiting = true;
      this.host.requestUpdate();
    }, beforeLoadingText);
    this.#become('loading');
    let asked = '';
    try {
      const request = requestOf(this.host, this.widget);
      if (request.data === undefined) asked = JSON.stringify(request.options);
      const loaded = await loadWidgetFacts(this.widget, request, fresh);
      if (load === this.#load) this.#show(loaded, asked);
    } catch (error) {
      const kept = asked && asked === this.#answered ? this.#arrival : 0;
      const view = await this.#explain(error, kept);
      if (load === this.#load) this.#tell(error as Error, view, Boolean(kept));
    }
  }

  /** No more loading text; what is under way goes on. */
  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#again);
  }

  /** The connection is back: what failed is asked for once more. */
  #again = (): void => void this.start(true);

  #promise(): void {
    if (this.#settle) return;
    this.ready = new Promise<Facts>((resolve) => {
      this.#settle = resolve;
    });
    // Nobody has to listen: a failure is told in the element and by its event.
    this.ready.catch(() => undefined);
  }

  #become(status: Status): void {
    this.states?.delete(this.status);
    this.states?.add(status);
    this.status = status;
    this.host.requestUpdate();
  }

  #end(status: Status, answer: Facts | Promise<Facts>, event: string, detail: object): void {
    this.stop();
    this.#become(status);
    this.#settle?.(answer);
    this.#settle = null;
    void this.drawn().then(() =>
      this.host.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail })),
    );
  }

  #show({ facts, language, arrival }: Loaded, answered: string): void {
    this.facts = facts;
    this.language = language;
    this.#answered = answered;
    this.#arrival = arrival;
    this.problem = null;
    this.#end(facts.empty ? 'empty' : 'ready', facts, 'gep-ready', {});
  }

  /** The words for an error come with the first one; without them it is said in short. */
  async #explain(error: unknown, arrival: number): Promise<ProblemView> {
    const lang = languageOf(this.host);
    try {
      return await (await import('./problem.js')).problemView(this.host, error, lang, arrival);
    } catch {
      return briefProblem((await speak(lang)).language);
    }
  }

  #tell(error: Error, view: ProblemView, kept: boolean): void {
    if (!kept) {
      this.facts = null;
      this.#answered = '';
      this.language = view.language;
    }
    this.problem = view;
    const { code, message } = view;
    if (message !== this.#warned) console.warn(`[${this.host.localName}] ${message}`);
    this.#warned = message;
    this.#end('error', Promise.reject(error), 'gep-error', { code, message });
    if (error instanceof LoadError && this.host.isConnected)
      addEventListener('online', this.#again);
  }
}
