import { doctor } from '../../language/english/doctor.js';
import { speak } from '../../language/languages.js';
import { translations } from '../../language/parts/doctor.js';
import { speaker } from '../../language/say.js';
import { languageOf } from '../base/request.js';
import { diagnose } from './diagnose.js';
import { doctorStyles } from './gep-doctor.styles.js';
import { readReports } from './policy.js';

/** What the doctor shows: fetched when a page has one. */
export class FindingsView {
  #list: HTMLUListElement | null = null;
  #check = 0;

  constructor(private readonly host: HTMLElement & { refresh(): void }) {
    readReports();
  }

  /** Examines the page and shows what is found. */
  async examine(): Promise<readonly string[]> {
    const { host } = this;
    const check = ++this.#check;
    const { language } = await speak(languageOf(host));
    const list = this.#draw(speaker(language, doctor, translations));
    list.setAttribute('aria-busy', 'true');
    const around = host.getRootNode() as Document | ShadowRoot;
    const findings = await diagnose(around, host.getAttribute('for')?.trim() ?? '', language);
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
    const root = this.host.shadowRoot ?? this.host.attachShadow({ mode: 'open' });
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
    again.onclick = () => this.host.refresh();
    box.setAttribute('role', 'status');
    list.append(waiting);
    box.append(title, list);
    const frame = document.createElement('section');
    frame.append(box, again);
    root.replaceChildren(frame);
    this.#list = list;
    return list;
  }
}
