import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toCitation } from '../../build/export/cite.js';
import { widgets } from '../../build/facts/index.js';
import { factsOf } from '../support/pinned.mjs';

/** What each widget that has no default of its own is asked for. */
const options = { 'force-gap-card': { force: 'kent' }, 'good-practice-card': { entry: 'kent' } };
const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00A0', ' ');

describe('a citation tells what, where and when, and every source with its address', () => {
  for (const [tag, widget] of Object.entries(widgets)) {
    test(tag, () => {
      const facts = factsOf(widget, options[tag] ?? {});
      const citation = toCitation(facts);
      const { publisher, title, asAt, url, parts } = facts.source;
      assert.ok(citation.startsWith(`${facts.title}.`), citation);
      for (const part of [publisher, title, url]) assert.ok(citation.includes(part), part);
      const [year, , day] = asAt.split('-');
      assert.match(plain(citation), new RegExp(`as at ${Number(day)} \\w+ ${year}`));
      const addresses = parts.flatMap((part) => part.url ?? []);
      assert.equal(addresses[0], url);
      assert.ok(citation.endsWith(addresses.join(' ')));
    });
  }
});

test('a citation says what a title leaves out, and the edition', () => {
  const cited = (tag, more) =>
    plain(toCitation({ ...factsOf(widgets[tag], options[tag]), edition: 'Edition 2024', ...more }));
  assert.match(
    cited('force-gap-card'),
    /^Kent Police, 31 March 2023\. Women and men officers by level, per cent and percentage points\. Edition 2024\. Source: /,
  );
  assert.match(
    cited('good-practice-card', { edition: undefined }),
    /^Good practice: Kent Police\. (?!Every figure)[A-Z][^.]+\. Source: /,
  );
});
