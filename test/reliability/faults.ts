import { isWebKit } from '../support/engine.js';

/** A way in which an answer goes wrong, and what a widget must make of it. */
export interface Fault {
  /** Its name at the server. */
  readonly id: string;
  /** What happens, in words. */
  readonly title: string;
  /** The code of the error in which it ends; null when the figures are shown all the same. */
  readonly code: string | null;
  /** Requests for the document until that end; null when the browser decides. */
  readonly requests: number | null;
}

const ends = (code: string | null, requests: number | null, all: Record<string, string>): Fault[] =>
  Object.entries(all).map(([id, title]) => ({ id, title, code, requests }));

/** WebKitGTK tells a page nothing of these: it gets what came, as if it were whole. */
const unnoticedInWebKit: Readonly<Record<string, Pick<Fault, 'code' | 'requests'>>> = {
  'truncated-chunks': { code: 'not-json', requests: 1 },
  'gzip-broken': { code: 'not-json', requests: 1 },
  'gzip-untrue': { code: null, requests: 1 },
};

const everywhere: readonly Fault[] = [
  ...ends('no-answer', 3, {
    'no-answer': 'no answer at all',
    'not-http': 'an answer that is not HTTP',
    'not-shared': 'an answer that the page may not read',
    'truncated-length': 'a body shorter than its length',
    'truncated-chunks': 'a body that breaks off between chunks',
    'gzip-broken': 'broken gzip',
    'gzip-untrue': 'gzip that is none',
  }),
  ...ends('not-found', 1, { 404: '404', 410: '410' }),
  ...ends('server-error', 1, { 403: '403', '429-hour': '429 for an hour' }),
  ...ends('server-error', 3, {
    304: '304 that nobody asked for',
    429: '429 without a time',
    500: '500',
    502: '502',
    503: '503',
    504: '504',
  }),
  ...ends('not-json', 1, {
    'html-as-json': 'a page that says it is JSON',
    'truncated-unnoticed': 'a body cut off without a sign',
    empty: 'an empty body',
    204: '204',
    206: '206 with a part that nobody asked for',
    'utf-16': 'UTF-16',
  }),
  ...ends('wrong-version', 1, { 'wrong-version': 'another version of the schema' }),
  ...ends('wrong-shape', 1, { 'wrong-shape': 'another shape' }),
  ...ends('wrong-hash', 2, { 'wrong-hash': 'the right shape with a wrong digest' }),
  ...ends(null, 1, {
    'late-answer': 'a late answer',
    'in-pieces': 'an answer in small pieces',
    'json-as-html': 'JSON that says it is a page',
    'without-type': 'JSON without a content type',
  }),
  ...ends(null, 2, {
    redirect: 'a redirect',
    '500-once': '500 once',
    'truncated-once': 'a truncated body once',
    '429-seconds': '429 with Retry-After in seconds',
    '429-date': '429 with Retry-After as a date',
    '503-seconds': '503 with Retry-After',
    'wrong-hash-once': 'a wrong digest once',
  }),
  ...ends(null, 3, { 'closed-twice': 'a connection closed twice' }),
  ...ends('not-json', 2, { 'redirect-page': 'a redirect to a page for signing in' }),
  // How often a browser asks again by itself, and follows, differs.
  ...ends('no-answer', null, {
    closed: 'a connection that is closed',
    'redirect-loop': 'redirects without an end',
  }),
];

/** Faults of a document. Every failing answer says that it may be kept for an hour. */
export const documentFaults: readonly Fault[] = everywhere.map((fault) =>
  isWebKit ? { ...fault, ...unnoticedInWebKit[fault.id] } : fault,
);

/** Faults of the index, which says nothing about the document that the widget waits for. */
export const indexFaults: readonly Fault[] = [
  ...ends(null, 1, {
    'no-answer': 'an index that does not answer',
    closed: 'an index whose connection is closed',
    404: 'no index',
    500: 'an index behind an ill server',
    'html-as-json': 'a page instead of an index',
    'truncated-length': 'a truncated index',
    'wrong-version': 'an index of another version',
    'wrong-shape': 'an index of another shape',
    'empty-index': 'an index whose files are none',
  }),
  ...ends(null, 2, { 'old-index': 'an index from before a change' }),
];
