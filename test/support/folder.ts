/** What a test puts in place of a document; null leaves the published one. */
export type Answer = (path: string) => Response | Promise<Response> | null;

/** A data folder of its own on this server, whose documents come as a test wants. */
export interface Folder {
  /** The address for `src`, with a slash at its end. */
  src: string;
  /** Paths in the order in which they were asked for. */
  asked: string[];
  close(): void;
}

const published = '/data/published/v1/';
const real = globalThis.fetch;
const answers = new Map<string, (path: string) => Promise<Response>>();
let made = 0;

const replaced: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const src = [...answers.keys()].find((start) => address.startsWith(start));
  return src ? answers.get(src)!(address.slice(src.length)) : real(input, init);
};

/** The published index, but for the files: those of a folder of a test are not as it lists them. */
const openIndex = async (): Promise<Response> =>
  asJson({ ...(await readPublished('index.json')), files: [] });

/** Opens a folder; the page's `fetch` is replaced until all folders are closed. */
export const openFolder = (answer: Answer = () => null): Folder => {
  made += 1;
  const src = `${location.origin}/folder-of-test-${made}/`;
  const asked: string[] = [];
  answers.set(src, async (path) => {
    asked.push(path);
    const given = await answer(path);
    return given ?? (path === 'index.json' ? openIndex() : real(published + path));
  });
  globalThis.fetch = replaced;
  return {
    src,
    asked,
    close() {
      answers.delete(src);
      if (answers.size === 0) globalThis.fetch = real;
    },
  };
};

/** A published document as a test may change it. */
export const readPublished = async (path: string): Promise<Record<string, unknown>> =>
  (await real(published + path)).json();

export const asJson = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });

export const status = (code: number): Response => new Response('', { status: code });
