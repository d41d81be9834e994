/** A document of its own, with its own registry of elements; `close` takes it away. */
export interface Page {
  window: Window & typeof globalThis;
  document: Document;
  close(): void;
}

/** Opens an empty page, or the one at an address of this server, in a frame. */
export async function openPage(address = 'about:blank'): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '600';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument!,
    close: () => frame.remove(),
  };
}

/** Adds a module script to a page and waits until it has run. */
export async function runModule(page: Page, address: string): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = address;
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${address} did not load`)));
  });
  page.document.head.append(script);
  await done;
}

interface Manifest {
  modules: { declarations: { name: string; tagName?: string }[] }[];
}

/** Tag to class name of every element in dist/. */
export async function elements(): Promise<Map<string, string>> {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  return new Map(classes.flatMap(({ name, tagName }) => (tagName ? [[tagName, name]] : [])));
}
