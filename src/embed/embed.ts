/**
 * The page for hosts that allow only a frame: one widget, named by the address, in whatever box
 * the host gives. It sets no cookie, keeps nothing, and asks no other site for anything.
 */
import type { WidgetElement } from '../elements/base/WidgetElement.js';
import { embed } from '../language/english/embed.js';
import { english } from '../language/language.js';
import type { Language } from '../language/language.js';
import { speak } from '../language/languages.js';
import { speaker } from '../language/say.js';
import type { Say } from '../language/say.js';
import { showCheck } from './check.js';
import { reportHeights } from './heights.js';
import { oembedFile } from './oembedFile.js';
import { AddressError, attributesOf, widgetOf } from './parameters.js';
import { compactView, describePage, messageView, nameOembed } from './view.js';

/** Boxes lower than this many em get the compact view, when the whole does not fit. */
const low = 22;

const address = new URL(location.href);
const root = document.documentElement;
const whole = document.querySelector('#whole')!;
const compact = document.querySelector('#compact')!;

const fit = (): void => {
  const em = parseFloat(getComputedStyle(root).fontSize);
  const fits = whole.getBoundingClientRect().height <= innerHeight;
  const isLow = innerHeight < low * em;
  root.dataset['mode'] = !fits && isLow && compact.hasChildNodes() ? 'compact' : 'whole';
};

const loadElement = async (tag: string): Promise<void> => {
  // Only tags of the list come here, and each is a file beside this script.
  await import(new URL(`elements/${tag}.js`, import.meta.url).href).catch((cause: unknown) => {
    throw new AddressError('blocked', { given: String(cause) });
  });
};

/** Says what is wrong with the address. Where the words of another language do not come, in English. */
const addressSpeaker = async (language: Language): Promise<Say<keyof typeof embed>> => {
  const brought =
    language === english ? null : await import('../language/parts/embed.js').catch(() => null);
  return speaker(language, embed, brought?.translations);
};

const show = async (language: Language): Promise<void> => {
  const tag = widgetOf(address);
  const report = reportHeights(whole, tag, fit);
  addEventListener('resize', fit);
  // What is said comes beside the element, not before it.
  const [say] = await Promise.all([addressSpeaker(language), loadElement(tag)]);
  const { observedAttributes } = customElements.get(tag) as unknown as typeof WidgetElement;
  const attributes = attributesOf(address.searchParams, observedAttributes);
  const element = document.createElement(tag) as WidgetElement;
  element.id = 'widget';
  // The page has no other heading.
  element.setAttribute('heading-level', '1');
  for (const [name, value] of attributes.known) element.setAttribute(name, value);

  element.addEventListener('gep-ready', () => {
    const { facts } = element;
    if (!facts) return;
    describePage(facts);
    nameOembed(oembedFile(tag, attributes.known));
    compact.replaceChildren(...compactView(facts, say('embed.whole'), location.href));
    report();
  });
  element.addEventListener('gep-error', (event) => {
    if (!element.facts) document.title = (event as CustomEvent<{ message: string }>).detail.message;
    compact.replaceChildren();
    report();
  });
  whole.append(element);

  if (address.searchParams.has('check')) {
    await loadElement('gep-doctor');
    showCheck(whole, element, attributes, say);
  }
};

const start = async (): Promise<void> => {
  const parameters = address.searchParams;
  const theme = parameters.get('theme') ?? '';
  if (['light', 'dark'].includes(theme)) root.dataset['theme'] = theme;
  const { language } = await speak(parameters.get('lang') ?? undefined);
  root.lang = language.code;
  root.dir = language.direction;
  try {
    await show(language);
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    const say = await addressSpeaker(language);
    const title = say(`embed.${error.code}.title`, error.values);
    document.title = title;
    whole.replaceChildren(messageView(title, say(`embed.${error.code}.advice`, error.values)));
    reportHeights(whole, 'message', fit)();
  }
};

void start();
