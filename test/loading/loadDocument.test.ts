import { aTimeout, expect } from '@open-wc/testing';
import { LoadError } from '../../src/loading/LoadError.js';
import { loadDocument } from '../../src/loading/loadDocument.js';
import { asJson, openFolder, status } from '../support/folder.js';
import type { Answer, Folder } from '../support/folder.js';

interface Small {
  schemaVersion: 1;
  figure: number;
}

const isSmall = (value: unknown): value is Small =>
  (value as Small | null)?.schemaVersion === 1 && typeof (value as Small).figure === 'number';

const small = { schemaVersion: 1, figure: 41.44 };

/** The code of the error that loading ends in. */
const codeOf = async (address: string): Promise<string> => {
  try {
    await loadDocument(address, isSmall);
    return 'none';
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    expect((error as LoadError).address).to.equal(address);
    return (error as LoadError).code;
  }
};

describe('loading a document', () => {
  let folder: Folder;
  let answer: Answer;
  let random: () => number;

  beforeEach(() => {
    folder = openFolder((path) => answer(path));
    random = Math.random;
    // The pauses between tries at their shortest.
    Math.random = () => 0;
  });
  afterEach(() => {
    folder.close();
    Math.random = random;
  });

  const address = (): string => `${folder.src}one.json`;

  it('is one request, however many ask at once or later', async () => {
    answer = () => asJson(small);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => loadDocument(address(), isSmall)),
    );
    all.push(await loadDocument(address(), isSmall));
    expect(folder.asked).to.deep.equal(['one.json']);
    expect(new Set(all).size).to.equal(1);
    expect(all[0]).to.deep.equal(small);
  });

  it('is a request an address', async () => {
    answer = (path) => asJson({ ...small, figure: path.length });
    const two = await Promise.all(
      ['a.json', 'bb.json'].map((path) => loadDocument(folder.src + path, isSmall)),
    );
    expect(two.map(({ figure }) => figure)).to.deep.equal([6, 7]);
    expect(folder.asked).to.have.members(['a.json', 'bb.json']);
  });

  it('asks one server for twelve documents at once, and for the rest after them', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    answer = () => gate.then(() => asJson(small));
    const all = Array.from({ length: 40 }, (_, index) =>
      loadDocument(`${folder.src}${index}.json`, isSmall),
    );
    await aTimeout(0);
    expect(folder.asked).to.have.length(12);
    go();
    expect(await Promise.all(all)).to.have.length(40);
    expect(folder.asked).to.have.length(40);
  });

  it('sends cookies to the own site at most, so that a preload line is the same request', async () => {
    let credentials: string | undefined;
    const inner = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      credentials = init?.credentials;
      return inner(input, init);
    };
    answer = () => asJson(small);
    await loadDocument(address(), isSmall);
    globalThis.fetch = inner;
    expect(credentials ?? 'same-origin').to.equal('same-origin');
  });

  it('takes members that nobody knows', async () => {
    answer = () => asJson({ ...small, unheardOf: [1] });
    expect((await loadDocument(address(), isSmall)).figure).to.equal(41.44);
  });

  it('takes a byte-order mark and any content type', async () => {
    answer = () =>
      new Response(`\uFEFF${JSON.stringify(small)}`, { headers: { 'Content-Type': 'text/plain' } });
    expect((await loadDocument(address(), isSmall)).figure).to.equal(41.44);
  });

  it('asks again after a server error, and takes what comes then', async () => {
    let tries = 0;
    answer = () => (++tries < 3 ? status(503) : asJson(small));
    expect(await codeOf(address())).to.equal('none');
    expect(folder.asked).to.have.length(3);
  });

  it('asks again after no answer, and gives up after three tries', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf(address())).to.equal('no-answer');
    expect(folder.asked).to.have.length(3);
  });

  it('leaves a server alone before each try, for longer each time, and no page like another', async () => {
    const { setTimeout: real } = globalThis;
    const pauses: number[] = [];
    // Every waiting is over at once; the pauses are noted, not the time that a request may take.
    globalThis.setTimeout = ((act: () => void, milliseconds: number) => {
      if (milliseconds > 0 && milliseconds < 5000) pauses.push(milliseconds);
      return real(act);
    }) as typeof setTimeout;
    answer = () => status(500);
    await codeOf(address());
    Math.random = () => 0.5;
    await codeOf(address());
    globalThis.setTimeout = real;
    const [first, second, ...others] = pauses as [number, number, ...number[]];
    expect(first).to.be.at.least(100);
    expect(second).to.be.at.least(2 * first);
    expect(others[0]).to.be.above(first);
    expect(others[1]).to.be.above(second);
    expect(others).to.have.length(2);
  });

  it('gives up on a server that stays ill', async () => {
    answer = () => status(500);
    expect(await codeOf(address())).to.equal('server-error');
    expect(folder.asked).to.have.length(3);
  });

  it('does not ask again for what is not there', async () => {
    for (const code of [404, 410]) {
      answer = () => status(code);
      expect(await codeOf(`${folder.src}${code}.json`)).to.equal('not-found');
    }
    expect(folder.asked).to.deep.equal(['404.json', '410.json']);
  });

  it('shares one failure among all who wait, and keeps it for nobody after them', async () => {
    answer = () => status(404);
    const codes = await Promise.all([codeOf(address()), codeOf(address()), codeOf(address())]);
    expect(codes).to.deep.equal(['not-found', 'not-found', 'not-found']);
    expect(folder.asked).to.have.length(1);
    answer = () => asJson(small);
    expect(await codeOf(address())).to.equal('none');
  });

  it('asks past the cache of the browser after a failure, which it may hold', async () => {
    const modes: (RequestCache | undefined)[] = [];
    const inner = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      modes.push(init?.cache);
      return inner(input, init);
    };
    answer = () => status(404);
    expect(await codeOf(address())).to.equal('not-found');
    answer = () => asJson(small);
    expect(await codeOf(address())).to.equal('none');
    globalThis.fetch = inner;
    expect(modes).to.deep.equal(['default', 'reload']);
  });

  for (const [what, body, code] of [
    ['truncated JSON', JSON.stringify(small).slice(0, -3), 'not-json'],
    ['an empty body', '', 'not-json'],
    ['a page', '<!doctype html><title>Sign in</title>', 'not-json'],
    ['another shape', '{"schemaVersion":1,"figure":"41.44"}', 'wrong-shape'],
    ['a list', '[]', 'wrong-shape'],
    ['null', 'null', 'wrong-shape'],
    ['a later version', '{"schemaVersion":2,"figure":41.44}', 'wrong-version'],
    ['a version in words', '{"schemaVersion":"one","figure":41.44}', 'wrong-version'],
  ] as const)
    it(`refuses ${what}, once, and asks again when it is asked again`, async () => {
      answer = () => new Response(body);
      expect(await codeOf(address())).to.equal(code);
      expect(folder.asked).to.have.length(1);
      answer = () => asJson(small);
      expect(await codeOf(address())).to.equal('none');
      expect(folder.asked).to.have.length(2);
    });

  it('tells both versions', async () => {
    answer = () => asJson({ ...small, schemaVersion: 7 });
    const error = await loadDocument(address(), isSmall).catch((told: LoadError) => told);
    expect((error as LoadError).values).to.deep.equal({ given: '7', expected: '1' });
  });
});

describe('a server that never answers', () => {
  it('is given up, with its request, after a time', async () => {
    const { setTimeout: realTimeout, fetch: realFetch } = globalThis;
    const signals: AbortSignal[] = [];
    const asked: number[] = [];
    // Every waiting is over at once; what was asked for is noted.
    globalThis.setTimeout = ((act: () => void, milliseconds: number) => {
      asked.push(milliseconds);
      return realTimeout(act);
    }) as typeof setTimeout;
    globalThis.fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        signals.push(init!.signal!);
        init!.signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const code = await codeOf(`${location.origin}/never-answers.json`);
    Object.assign(globalThis, { setTimeout: realTimeout, fetch: realFetch });
    expect(code).to.equal('no-answer');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, true]);
    expect(Math.max(...asked)).to.be.within(10_000, 60_000);
  });
});
