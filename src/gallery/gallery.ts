/**
 * The page that a newcomer opens. It uses the widgets as any page would: by attributes and events.
 */
interface Organisation {
  readonly id: string;
  readonly label: string;
  readonly figures: 'counts' | 'change' | 'none';
  readonly goodPractice: boolean;
}

const byId = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
};

const form = byId<HTMLFormElement>('#choices');
const force = byId<HTMLSelectElement>('select[name=force]');
const year = byId<HTMLSelectElement>('select[name=year]');
const level = byId<HTMLSelectElement>('select[name=level]');
const compare = byId<HTMLSelectElement>('select[name=compare]');
const said = byId<HTMLElement>('#said');
const card = byId('force-gap-card');
const grid = byId('representation-grid');
const practice = byId('good-practice-card');

const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);

const set = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
};

const json = async <Content>(path: string): Promise<Content> => {
  const response = await fetch(new URL(`data/v1/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as Content;
};

/** Puts the choices on the widgets, and into the address so that they can be sent to a colleague. */
const apply = (): void => {
  const chosen = force.selectedOptions[0];
  set(card, { force: force.value, year: year.value });
  set(grid, {
    level: level.value,
    year: year.value,
    compare: compare.value,
    highlight: force.value,
  });
  set(practice, { entry: chosen?.dataset['entry'] ?? '' });
  const state = new URLSearchParams(
    [...new FormData(form)].filter((pair): pair is [string, string] => pair[1] !== ''),
  );
  history.replaceState(null, '', `#${state}`);
};

const restore = (): void => {
  const state = new URLSearchParams(location.hash.slice(1));
  force.value = state.get('force') ?? 'north-wales';
  if (force.selectedIndex < 0) force.selectedIndex = 0;
  for (const field of [year, level, compare]) {
    const wanted = state.get(field.name);
    if (wanted && [...field.options].some(({ value }) => value === wanted)) field.value = wanted;
  }
};

const start = async (): Promise<void> => {
  const [{ organisations }, { years }] = await Promise.all([
    json<{ organisations: Organisation[] }>('organisations.json'),
    json<{ years: { representation: { first: number; last: number } } }>('index.json'),
  ]);
  for (const { id, label, figures, goodPractice } of organisations) {
    // An association or a federation has no officers of its own to show.
    if (figures === 'none' && !goodPractice) continue;
    const item = option(id, label);
    if (goodPractice) item.dataset['entry'] = id;
    force.append(item);
  }
  const { first, last } = years.representation;
  year.append(option('', 'Latest'));
  compare.append(option('', 'Nothing'));
  for (let each = last; each >= first; each--) {
    year.append(option(String(each), String(each)));
    if (each < last) compare.append(option(String(each), String(each)));
  }
  restore();
  apply();
  form.addEventListener('change', apply);
  addEventListener('hashchange', () => {
    restore();
    apply();
  });
  document.addEventListener('gep-select', (event) => {
    const { force: id } = (event as CustomEvent<{ force: string }>).detail;
    force.value = id;
    apply();
    said.textContent = `${force.selectedOptions[0]?.text ?? id} is chosen.`;
  });
};

start().catch((error: unknown) => {
  said.textContent = 'The list of forces could not be loaded. Reload the page to try again.';
  console.warn(error);
});
