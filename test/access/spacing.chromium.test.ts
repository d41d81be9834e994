// Only in Chromium: WebKitGTK takes minutes for so many widgets one after the other.
import { codes } from '../../src/language/languages.js';
import { neverBusy } from '../support/widget.js';
import { keepShares, keepWords, usual } from './spacing.js';

before(() => neverBusy());

for (const code of codes) if (code !== 'en') keepWords(code, usual);
keepShares('es');
