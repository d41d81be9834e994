import type { DrawnElement } from './DrawnElement.js';

/** The longest that a busy page puts off what nobody sees, in milliseconds. */
const longest = 1000;

/** Not every browser says when it has time; then it is drawn after the frame that shows the rest, in milliseconds. */
const soon = 20;

const whenIdle = (act: () => void): void => {
  const { requestIdleCallback: idle } = globalThis as Partial<typeof globalThis>;
  if (idle) idle(act, { timeout: longest });
  else setTimeout(act, soon);
};

/** Draws its element again when the page has time, with what nobody sees. */
export class IdleController {
  #done = Promise.resolve();
  #asked: object | null = null;
  #had: object | null = null;

  constructor(private readonly host: DrawnElement) {}

  /** Resolves when the element is drawn and nothing is put off any more. */
  async after(drawn: () => Promise<boolean>): Promise<boolean> {
    await drawn();
    await this.#done;
    return drawn();
  }

  /** Whether there has been time since it was first asked for `what`. */
  hadTimeFor(what: object): boolean {
    if (what !== this.#asked) {
      this.#asked = what;
      this.#done = new Promise((resolve) =>
        whenIdle(() => {
          this.#had = what;
          this.host.requestUpdate();
          resolve();
        }),
      );
    }
    return what === this.#had;
  }
}
