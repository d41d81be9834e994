import { LoadError } from './LoadError.js';

/** How many requests of a page one server has to bear at the same time. */
const atOnce = 12;

/** The longest that a widget waits for a server that asked to be left alone, in milliseconds. */
const longestWait = 10_000;

/** The longest that such a wish is kept: a server may ask for a day by mistake. */
const longestPause = 60_000;

/** The requests to one server: those under way, those that wait, and until when it wants none. */
interface Line {
  running: number;
  until: number;
  readonly waiting: (() => void)[];
}

const lines = new Map<string, Line>();

const lineOf = (address: string): Line => {
  const { origin } = new URL(address);
  let line = lines.get(origin);
  if (!line) lines.set(origin, (line = { running: 0, until: 0, waiting: [] }));
  return line;
};

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Longer or shorter by up to half, so that a page of many widgets does not ask all at once again. */
export const spread = (milliseconds: number): number => milliseconds * (0.5 + Math.random());

/**
 * Asks a server when it is this request's turn: after those before it, and not before the time that
 * the server has named.
 *
 * @throws LoadError `server-error` when that time is too far away to wait for, and what `ask` throws
 */
export const inTurn = async <Answer>(
  address: string,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const line = lineOf(address);
  if (line.running < atOnce) line.running += 1;
  else await new Promise<void>((go) => line.waiting.push(go));
  try {
    for (let rest; (rest = line.until - Date.now()) > 0;) {
      if (rest > longestWait) throw new LoadError('server-error', address);
      await wait(rest + spread(100));
    }
    return await ask();
  } finally {
    const next = line.waiting.shift();
    if (next) next();
    else line.running -= 1;
  }
};

/**
 * Keeps a server's wish to be left alone.
 *
 * @param wish its header Retry-After: seconds, or a date; null for none
 */
export const leaveAlone = (address: string, wish: string | null): void => {
  if (!wish) return;
  const pause = Number(wish) * 1000 || Date.parse(wish) - Date.now();
  if (pause > 0) lineOf(address).until = Date.now() + Math.min(pause, longestPause);
};
