import { doctor } from '../../language/english/doctor.js';
import { speak } from '../../language/languages.js';
import { speaker } from '../../language/say.js';
import { languageOf } from '../base/request.js';
import { version } from '../base/version.js';
import { diagnose } from './diagnose.js';
import { doctorStyles } from './gep-doctor.styles.js';
import { watchPolicy } from './policy.js';

/**
 * @summary Tells an editor in plain words why a widget or a frame on this page does not show.
 *
 * It is for the time of trying, not for readers: take it away when all is well. It needs no Lit,
 * because a page whose policy stops Lit is one of the things that it tells.
 *
 * @attr {string} for - id of one widget or frame; absent, everything of ours on the page
 * @attr {string} lang - language of the findings; absent, the closest `lang` around it
 * @slot - what is shown when no script runs at all
 */
export class GepDoctor extends HTMLElement {
  /** The version of the library, told when two versions meet on a page. */
  static readonly version: string = version;
  static readonly observedAttributes = ['for', 'lang'];

  #list: HTMLUListElement | null = null;
  #check = 0;
  /** A promise of the findings, one sentence each. */
  ready: Promise<readonly string[]> = Promise.resolve([]);

  connectedCallback(): void {
    watchPolicy();
    this.refresh();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.refresh();
  }

  /** Checks again. */
  refresh(): void {
    this.ready = this.#examine();
  }

  async #examine(): Promise<readonly string[]> {
    const check = ++this.#check;
    const { language } = await speak(languageOf(this), 'pages');
    const list = this.#draw(speaker(language, doctor));
    list.setAttribute('aria-busy', 'true');
    const root = this.getRootNode() as Document | ShadowRoot;
    const findings = await diagnose(root, this.getAttribute('for')?.trim() ?? '', language);
    // A newer check has begun meanwhile and will tell.
    if (check !== this.#check) return findings;
    list.replaceChildren(
      ...findings.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
    list.removeAttribute('aria-busy');
    return findings;
  }

  /** The frame of the findings, made once. */
  #draw(say: (key: keyof typeof doctor) => string): HTMLUListElement {
    if (this.#list) return this.#list;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(doctorStyles);
    root.adoptedStyleSheets = [sheet];
    const [box, title, list, again, waiting] = (
      ['div', 'strong', 'ul', 'button', 'li'] as const
    ).map((tag) => document.createElement(tag)) as [
      HTMLElement,
      HTMLElement,
      HTMLUListElement,
      HTMLButtonElement,
      HTMLElement,
    ];
    title.textContent = say('doctor.title');
    waiting.textContent = say('doctor.busy');
    again.textContent = say('doctor.again');
    again.type = 'button';
    again.onclick = () => this.refresh();
    box.setAttribute('role', 'status');
    list.append(waiting);
    box.append(title, list);
    const frame = document.createElement('section');
    frame.append(box, again);
    root.append(frame);
    this.#list = list;
    return list;
  }
}
