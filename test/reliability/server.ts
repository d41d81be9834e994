import { executeServerCommand } from '@web/test-runner-commands';

interface Asked {
  readonly path: string;
  /** The header Cache-Control of the request. */
  readonly cache: string;
  /** The status of a good answer, 0 of another. */
  readonly status: number;
}

/** A data folder on a server that does wrong what it is told to. */
export interface FaultyFolder {
  /** The address for `src`, with a slash at its end. */
  readonly src: string;
  /** Has the documents, or the index, fail in a way of faults.ts; without one they are well again. */
  fail(what: 'documents' | 'index', fault?: string): Promise<void>;
  /** What was asked for so far, and how many requests were under way at once at most. */
  log(): Promise<{ readonly log: readonly Asked[]; readonly most: number }>;
  /** What was asked for one path. */
  asked(path: string): Promise<readonly Asked[]>;
}

export const faultyFolder = async (): Promise<FaultyFolder> => {
  const src = (await executeServerCommand('faults-server')) as string;
  const log: FaultyFolder['log'] = async () => (await fetch(`${src}-/log`)).json();
  return {
    src,
    log,
    async fail(what, fault = '') {
      const { ok } = await fetch(`${src}-/${what}/${fault}`);
      if (!ok) throw new Error(`The server does not know the fault ${fault}`);
    },
    asked: async (path) => (await log()).log.filter((one) => one.path === path),
  };
};

/** Sets the clock of the page forward. */
export const later = (milliseconds: number): void => {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
};

/** Makes every waiting in the page shorter until the function that it returns is called. */
export const hurry = (): (() => void) => {
  const { setTimeout: real } = globalThis;
  const { random } = Math;
  const { now } = Date;
  // A time out of a request stays longer than a pause, and than any answer of a server nearby; how
  // long an index is waited for stays, too: on a busy machine it comes late.
  globalThis.setTimeout = ((act: () => void, milliseconds = 0) => {
    if (milliseconds > 5000) return real(act, 2500);
    return real(act, milliseconds > 500 ? milliseconds / 10 : milliseconds);
  }) as typeof setTimeout;
  Math.random = () => 0;
  return () => {
    globalThis.setTimeout = real;
    Math.random = random;
    Date.now = now;
  };
};
