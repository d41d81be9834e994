import { pinned } from '../fixtures/data/folders.mjs';
import './pinned.mjs';

const FOLDERS = /^\/(?:data\/published|dist\/data)\/v1\//;
const place = `/${pinned.split('/').slice(-3).join('/')}/`;

/**
 * Gives the documents of the edition that stays wherever a page asks for published ones, so that a
 * newer edition fails no test of a widget.
 *
 * @returns {import('koa').Middleware}
 */
export const pinnedDocuments = (context, next) => {
  context.path = context.path.replace(FOLDERS, place);
  return next();
};
