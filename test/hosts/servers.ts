import { executeServerCommand } from '@web/test-runner-commands';

/** Addresses of servers of dist/ that are of another origin than the tests. */
export interface Servers {
  /** Any site may fetch from it: the project's own local server. */
  readonly open: string;
  /** No other site may read from it, and its pages have a strict policy. */
  readonly closed: string;
}

export const servers = (): Promise<Servers> => executeServerCommand('servers', {});

/** What the page in a frame of another origin shows, holds and has asked for. */
export interface Inside {
  readonly origin: string;
  readonly title: string;
  readonly text: string;
  readonly cookie: string;
  readonly kept: number | string;
  readonly databases: number | string;
  /** What browsers reported so far of the strict policy of the closed server. */
  readonly reports: string[];
  readonly requests: string[];
}

export const insideFrame = (address: string): Promise<Inside> =>
  executeServerCommand('inside-frame', address);

/** Adds a frame to a page and waits until it is loaded. */
export const addFrame = async (
  place: Element,
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLIFrameElement> => {
  const frame = place.ownerDocument.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  return frame;
};

/** Waits until something holds, at most as long as a test may last. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** The messages of one frame to the page around it, from now on. */
export const messagesOf = (frame: HTMLIFrameElement): unknown[] => {
  const heard: unknown[] = [];
  frame.ownerDocument.defaultView!.addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) heard.push(data);
  });
  return heard;
};
