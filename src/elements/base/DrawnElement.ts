import { render } from './template.js';
import type { Template } from './template.js';

/** How a property stands in an attribute. Without anything said it is text, under its own name. */
export interface Property {
  /** What the text of the attribute is read as. */
  readonly type?: typeof String | typeof Number | typeof Boolean;
  /** Another name than the property's in small letters; `false` for no attribute. */
  readonly attribute?: string | false;
  /** Whether the property, when it is set, is written into the attribute. */
  readonly reflect?: boolean;
}

export type Properties = Readonly<Record<string, Property>>;

/** What goes with the life of an element. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Before each drawing. */
  hostUpdate?(): void;
  /** After each drawing. */
  hostUpdated?(): void;
}

/** Style sheets by the window of the document that they are for, which is the only one that takes them. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

const sheetFor = (view: Window & typeof globalThis, text: string): CSSStyleSheet => {
  const known = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
};

/** The properties of a class and of those that it extends. */
const propertiesOf = (type: typeof DrawnElement): Map<string, Required<Property>> => {
  const above = Object.getPrototypeOf(type) as typeof DrawnElement;
  const own = Object.entries(type.properties).map(
    ([name, said]) =>
      [name, { type: String, attribute: name.toLowerCase(), reflect: false, ...said }] as const,
  );
  return new Map([...(above.properties ? propertiesOf(above) : []), ...own]);
};

/**
 * Frameworks may set anything as a property. Text and numbers can be an option, and a list of them
 * stands for its items with spaces between.
 */
const asText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/**
 * An element that draws itself anew, once for all that changed in a task, when a property changes.
 *
 * A property that is text is text whatever a framework has set, and an attribute that goes leaves what
 * the class began with. Style sheets follow the element into every document of its site.
 */
export abstract class DrawnElement extends HTMLElement {
  /** The properties that this class adds. */
  static properties: Properties = {};
  /** Style sheets, as text. */
  static styles: readonly string[] = [];
  /** The properties with those of the classes above, from the registration of the class on. */
  protected static all: ReturnType<typeof propertiesOf> = new Map();

  /**
   * What the element draws in.
   * @internal
   */
  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });

  readonly #prototype = Object.getPrototypeOf(this) as object;
  readonly #values = new Map<string, unknown>();
  /** What the class itself set first. */
  readonly #firsts = new Map<string, unknown>();
  /** What the page set on the tag before the class was there. */
  #early: Record<string, unknown> | null = {};
  #readsAttribute = false;
  readonly #controllers = new Set<Controller>();
  readonly #late = new Set<string>();
  #changed = new Set<string>();
  #isAsked = false;
  /** Whether the element is in a page, and knows it. */
  #isIn = false;
  #connect!: (connected: boolean) => void;
  #drawn = new Promise<boolean>((resolve) => (this.#connect = resolve));

  /** The browser asks once, when the class is registered. */
  static get observedAttributes(): string[] {
    this.all = propertiesOf(this);
    for (const name of this.all.keys())
      Object.defineProperty(this.prototype, name, {
        get(this: DrawnElement) {
          return this.#values.get(name);
        },
        set(this: DrawnElement, value: unknown) {
          this.#set(name, value);
        },
        configurable: true,
        enumerable: true,
      });
    return [...this.all.values()].flatMap(({ attribute }) => attribute || []);
  }

  get #all(): ReturnType<typeof propertiesOf> {
    return (this.constructor as typeof DrawnElement).all;
  }

  constructor() {
    super();
    this.#dress();
    const own = this as unknown as Record<string, unknown>;
    for (const name of this.#all.keys())
      if (Object.hasOwn(this, name)) {
        this.#early![name] = own[name];
        delete own[name];
      }
  }

  #set(name: string, given: unknown): void {
    const { type, attribute, reflect } = this.#all.get(name)!;
    const isFirst = !this.#firsts.has(name);
    let value = given;
    if (type === Number) value = Number(given) || this.#firsts.get(name);
    else if (type === Boolean) value = Boolean(given);
    else if (attribute !== false) value = asText(given);
    if (isFirst) this.#firsts.set(name, value);
    else if (Object.is(value, this.#values.get(name))) return;
    this.#values.set(name, value);
    this.#changed.add(name);
    if (reflect && !isFirst && !this.#readsAttribute) this.setAttribute(name, String(value));
    this.requestUpdate();
  }

  attributeChangedCallback(changed: string, _before: string | null, text: string | null): void {
    const found = [...this.#all].find(([, { attribute }]) => attribute === changed);
    const [name, { type }] = found!;
    this.#readsAttribute = true;
    this.#set(name, type === Boolean ? text !== null : (text ?? this.#firsts.get(name)));
    this.#readsAttribute = false;
  }

  connectedCallback(): void {
    this.#isIn = true;
    this.#connect(true);
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    this.#isIn = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  /**
   * Its style sheets stay behind when it goes into another document. Firefox takes its class from it,
   * too (https://bugzilla.mozilla.org/show_bug.cgi?id=1502814).
   */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#prototype);
    this.#dress();
  }

  /**
   * Has a controller hear of the life of the element.
   * @internal
   */
  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.#isIn) controller.hostConnected?.();
  }

  /**
   * Adds a style sheet that came with code which was loaded later.
   * @internal
   */
  addStyles(text: string): void {
    if (this.#late.has(text)) return;
    this.#late.add(text);
    const view = this.ownerDocument.defaultView;
    if (view) this.renderRoot.adoptedStyleSheets.push(sheetFor(view, text));
  }

  /**
   * Draws the element soon, once for all who ask.
   * @internal
   */
  requestUpdate(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#drawn = this.#drawSoon();
  }

  /** A promise that is there when all is drawn; of true, unless drawing asked for another drawing. */
  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  protected getUpdateComplete(): Promise<boolean> {
    return this.#drawn;
  }

  /** Before a drawing, with the names of the properties that changed. */
  protected willUpdate(_changed: ReadonlySet<string>): void {}

  protected abstract render(): Template;

  /** After a drawing. */
  protected updated(_changed: ReadonlySet<string>): void {}

  async #drawSoon(): Promise<boolean> {
    try {
      // The first drawing waits until the element is in a page.
      await this.#drawn;
    } catch {
      // A drawing that failed was told as such.
    }
    Object.assign(this, this.#early);
    this.#early = null;
    const changed = this.#changed;
    let template: Template;
    try {
      this.willUpdate(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      template = this.render();
    } finally {
      this.#changed = new Set();
      this.#isAsked = false;
    }
    render(template, this.renderRoot);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated(changed);
    return !this.#isAsked;
  }

  /** Gives the element its style sheets, each made for the document in which it is. */
  #dress(): void {
    const view = this.ownerDocument.defaultView;
    // A document that nobody sees has none.
    if (!view) return;
    const { styles } = this.constructor as typeof DrawnElement;
    this.renderRoot.adoptedStyleSheets = [...styles, ...this.#late].map((text) =>
      sheetFor(view, text),
    );
  }
}
