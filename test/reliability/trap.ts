import { executeServerCommand } from '@web/test-runner-commands';

/** The elements of which every widget is made. No text may bring another one. */
const OWN =
  /^(?:a|b|br|button|caption|circle|dd|div|dl|dt|figure|g|i|input|label|li|line|ol|option|p|path|rect|section|select|slot|small|span|strong|svg|table|tbody|td|th|thead|tr|u|ul|good-practice-card)$/;

/** Attributes by which an element runs, fetches or leads somewhere. */
const ACTING = /^(?:on.*|srcdoc|srcset|action|formaction|poster|data|ping|background|xlink:href)$/;

const isOwn = (address: string): boolean =>
  address.startsWith(`${location.origin}/`) || /^(?:blob|data|about):/.test(address);

/** Only custom properties are set by script, and none that fetches. */
const isOwnStyle = ({ style }: HTMLElement): boolean =>
  [...style].every((name) => name.startsWith('--')) && !/url|image|@/i.test(style.cssText);

/** What is wrong with one element inside a widget; nothing with those that the library draws. */
const wrongWith = (element: Element): string[] => {
  const { localName } = element;
  const found = OWN.test(localName) ? [] : [`an element <${localName}>`];
  for (const { name, value } of element.attributes) {
    if (ACTING.test(name)) found.push(`<${localName} ${name}="${value}">`);
    if (name === 'style' && !isOwnStyle(element as HTMLElement))
      found.push(`<${localName} style="${value}">`);
    if (name === 'src' && localName !== 'good-practice-card') found.push(`<${localName} src>`);
  }
  if (localName === 'a' && element.hasAttribute('href')) {
    const { protocol, href } = element as HTMLAnchorElement;
    if (!['https:', 'mailto:'].includes(protocol)) found.push(`a link to ${href}`);
  }
  return found;
};

/** What is wrong with the elements inside a widget. */
export const wrongIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...wrongWith(element),
    ...(element.shadowRoot ? wrongIn(element.shadowRoot) : []),
  ]);

/** Watches over a page in which texts may try to run, to fetch or to become markup. */
export interface Trap {
  /** Looks at a widget that was there before. */
  watch(root: ShadowRoot): void;
  /** Everything that went wrong since it was asked last. */
  take(): string[];
  /** The addresses of other sites that were asked for since the trap was set. */
  foreign(): Promise<string[]>;
  /** How much went wrong since the trap was set, for RELIABILITY.md. */
  violations(): Record<string, number>;
  /** Leaves the page as it was. */
  release(): void;
}

/**
 * Sets a trap on a page: scripts that run, dialogs, violations of its policy, errors that nobody caught,
 * and whatever comes into the shadow roots of its widgets that the library does not draw.
 */
export const setTrap = async (view: Window & typeof globalThis = window): Promise<Trap> => {
  const found: string[] = [];
  let total = 0;
  let strangers = 0;
  const undo: (() => void)[] = [];
  const hear = <Name extends string>(
    target: EventTarget,
    name: Name,
    words: (event: never) => unknown,
  ): void => {
    const listener = (event: Event): unknown => found.push(`${name}: ${words(event as never)}`);
    target.addEventListener(name, listener);
    undo.push(() => target.removeEventListener(name, listener));
  };
  hear(view, 'error', ({ message }: ErrorEvent) => message);
  hear(view, 'unhandledrejection', ({ reason }: PromiseRejectionEvent) => reason);
  hear(
    view.document,
    'securitypolicyviolation',
    ({ effectiveDirective, sample }: SecurityPolicyViolationEvent) =>
      `${effectiveDirective} ${sample}`,
  );

  const global = view as unknown as Record<string, unknown>;
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    const real = global[name];
    global[name] = () => found.push(`${name}()`);
    undo.push(() => (global[name] = real));
  }
  // Every known string that runs writes this name.
  Object.defineProperty(view, 'ran', {
    configurable: true,
    get: () => undefined,
    set: () => found.push('a script ran'),
  });
  undo.push(() => delete global['ran']);

  const prototypes = [view.Object.prototype, view.Array.prototype, view.Function.prototype];
  const names = (): string => prototypes.map((one) => Object.getOwnPropertyNames(one)).join();
  const before = names();

  const observer = new view.MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') found.push(...wrongWith(target as Element));
      for (const node of addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE)
          found.push(...wrongWith(node as Element), ...wrongIn(node as Element));
    }
  });
  const watch = (root: ShadowRoot): void => {
    found.push(...wrongIn(root));
    observer.observe(root, { childList: true, subtree: true, attributes: true });
  };
  const { prototype } = view.Element;
  const { attachShadow } = prototype;
  prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  undo.push(() => (prototype.attachShadow = attachShadow));

  const entries: string[] = [];
  const resources = new view.PerformanceObserver((list) =>
    entries.push(...list.getEntries().map(({ name }) => name)),
  );
  resources.observe({ type: 'resource' });
  await executeServerCommand('requests');

  return {
    watch,
    take() {
      if (names() !== before) found.push('a prototype has other members');
      const { length } = view.document.querySelectorAll('base, meta[http-equiv=refresh], object');
      if (length) found.push('an element of the page that acts');
      total += found.length;
      return found.splice(0);
    },
    async foreign() {
      // Entries are told in a task of their own.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const asked = (await executeServerCommand('requests')) as string[];
      const foreign = [...entries, ...asked].filter((address) => !isOwn(address));
      strangers += foreign.length;
      return foreign;
    },
    violations: () => ({
      'scripts, dialogs, markup, links or errors that they brought about': total,
      'addresses of other sites that were asked for': strangers,
    }),
    release() {
      observer.disconnect();
      resources.disconnect();
      for (const step of undo) step();
    },
  };
};
