import type { Signed } from '../export/embedCode.js';
import { codeFor, hosts } from '../export/embedHosts.js';
import type { Host } from '../export/embedHosts.js';
import { suggestedHeight } from '../export/embedSizes.js';
import type { Facts } from '../facts/facts.js';
import { builder } from '../language/english/builder.js';
import { english } from '../language/language.js';
import { speaker } from '../language/say.js';
import { attributesIn, fieldsOf, isFieldName, spokenLanguages } from './fields.js';
import type { Control } from './controls.js';
import { readFragment, writeFragment } from './fragment.js';
import type { Lists } from './lists.js';
import type { WidgetEntry } from './manifest.js';
import { find, make } from './page.js';
import { OwnForm } from './own/form.js';
import { preview } from './preview.js';
import { renderOffers } from './offers.js';

const words = speaker(english, builder);
const form = find<HTMLFormElement>('#build');
const ownNames = ['widget', 'host', 'width', 'folder', 'figures'];

/** What names published figures: figures of a force's own need none of it. */
const publishedOnly = ['force', 'year', 'edition', 'src'];
const owns = (name: string): boolean => ownNames.includes(name) || isFieldName(name);

type Field = HTMLSelectElement | HTMLInputElement;
const field = (name: string): Field =>
  find(`#build select[name=${CSS.escape(name)}], #build input[name=${CSS.escape(name)}]`);

/** The folder of this page, where the scripts are that it runs itself. */
const here = new URL('.', document.baseURI).href;

/** The address of the published folder, as somebody may write it. */
const folderAddress = (given: string): string | null => {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url).href;
};

const isLocal = (address: string): boolean =>
  /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(address).host);

/** What is amiss with an address for other people's pages; empty when nothing is. */
const folderAdvice = (address: string | null, version: string): string => {
  if (!address) return words('builder.notAnAddress');
  if (isLocal(address)) return words('builder.local');
  return address.includes(version) ? '' : words('builder.unversioned', { version });
};

const radioDefaults: Readonly<Record<string, string>> = { host: hosts[0], figures: 'published' };

/** Puts what the address says into the fields of the chosen widget. */
const fill = (state: URLSearchParams): void => {
  for (const one of form.elements) {
    if (!(one instanceof HTMLSelectElement || one instanceof HTMLInputElement)) continue;
    const value = state.get(one.name);
    if (one.type === 'radio') one.checked = one.value === (value ?? radioDefaults[one.name]);
    else if (one.type === 'checkbox') one.checked = value !== null;
    else if (one instanceof HTMLSelectElement) {
      if (value !== null && [...one.options].some((option) => option.value === value))
        one.value = value;
    } else if (value !== null) one.value = value;
  }
};

/** The builder: one widget, its settings, what it looks like, and the code for one host. */
export class Builder {
  #turn = 0;
  readonly #own = new OwnForm(() => void this.#show());

  constructor(
    private readonly widgets: readonly WidgetEntry[],
    private readonly lists: Lists,
    private readonly languages: Control,
    private readonly signed: Signed | null,
  ) {
    field('widget').append(...widgets.map(({ tag }) => new Option(tag, tag)));
    find('#hosts').append(
      ...hosts.map((host) =>
        make(
          'label',
          { class: 'check' },
          make('input', { type: 'radio', name: 'host', value: host }),
          words(`builder.host.${host}`),
        ),
      ),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', (event) => {
      if (event.target === field('widget')) this.#fields(new URLSearchParams());
      void this.#show();
    });
    addEventListener('hashchange', () => this.restore());
  }

  /** Takes over what the fragment says. */
  restore(): void {
    const state = readFragment();
    const wanted = state.get('widget') ?? 'force-gap-card';
    if (this.widgets.some(({ tag }) => tag === wanted)) field('widget').value = wanted;
    field('folder').value = here;
    this.#fields(state);
    fill(state);
    void this.#show();
  }

  /** Chooses a widget with attributes. */
  choose(tag: string, attributes: Readonly<Record<string, string>>): void {
    field('widget').value = tag;
    this.#fields(
      new URLSearchParams(
        Object.entries(attributes).map(([name, value]) => [`set-${name}`, value]),
      ),
    );
    void this.#show();
  }

  get #entry(): WidgetEntry {
    return this.widgets.find(({ tag }) => tag === field('widget').value)!;
  }

  #fields(state: URLSearchParams): void {
    const { main, rare } = fieldsOf(this.#entry, this.lists, this.languages);
    find('#attributes').replaceChildren(...main);
    find('#settings').replaceChildren(...rare);
    const entry = form.querySelector<HTMLSelectElement>('[name=set-force], [name=set-entry]');
    // The same force as over the gallery, where this widget can show it.
    const first = find<HTMLSelectElement>('#choices select[name=force]').value;
    if (entry?.value && [...entry.options].some(({ value }) => value === first))
      entry.value = first;
    const rest = new URLSearchParams([...new FormData(form)] as [string, string][]);
    for (const [name, value] of state) rest.set(name, value);
    fill(rest);
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const { tag } = this.#entry;
    const isOwn = this.#own.offer(tag);
    const attributes = attributesIn(form);
    for (const name of publishedOnly) {
      form
        .querySelector<HTMLElement>(`label:has([name=set-${name}])`)
        ?.toggleAttribute('hidden', isOwn);
      if (isOwn) delete attributes[name];
    }
    writeFragment(
      owns,
      [...new FormData(form)]
        .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
        .filter(([name, value]) => value !== (name === 'folder' ? here : radioDefaults['figures'])),
    );
    const width = Number(field('width').value);
    find<HTMLElement>('#preview').style.setProperty('--width', `${width}px`);
    const data = isOwn ? this.#own.read(tag) : undefined;
    find<HTMLElement>('#preview').hidden = data === null;
    const facts = data === null ? null : await preview(tag, attributes, data).catch(() => null);
    if (turn === this.#turn) this.#code(facts, tag, attributes, width, data);
  }

  #code(
    facts: Facts | null,
    tag: string,
    attributes: Readonly<Record<string, string>>,
    width: number,
    data: unknown,
  ): void {
    const { version } = customElements.get(tag) as unknown as { version: string };
    const folder = folderAddress(field('folder').value);
    find('#advice').textContent = folderAdvice(folder, version);
    const code = find('#code');
    if (!facts || !folder || !this.signed) {
      const lacking = data === null ? 'builder.incomplete' : 'builder.failed';
      const reason = facts ? 'builder.unsigned' : lacking;
      code.replaceChildren(make('p', {}, words(folder ? reason : 'builder.notAnAddress')));
      return;
    }
    const size = { width, height: suggestedHeight(tag, width) };
    const host = (new FormData(form).get('host') ?? hosts[0]) as Host;
    const allowed = this.#entry.attributes.map(({ name }) => name);
    const choice = {
      tag,
      attributes,
      facts,
      data,
      folder,
      version,
      signed: this.signed,
      allowed,
      ...size,
    };
    code.replaceChildren(...renderOffers(codeFor(host, choice), size));
  }
}

export const startBuilder = (
  widgets: readonly WidgetEntry[],
  lists: Lists,
  signed: Signed | null,
): Builder => {
  const made = new Builder(widgets, lists, spokenLanguages, signed);
  made.restore();
  return made;
};
