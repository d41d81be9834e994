import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { filesIn, linesMatching } from '../support/files.mjs';

const shipped = await filesIn('src', /\.(?:ts|css|html)$/);
const written = (
  await Promise.all(
    ['.ci', '.rollup', '.storybook', 'data', 'src', 'stories', 'test'].map((folder) =>
      filesIn(folder, /\.(?:ts|js|mjs|cjs|css|html|md|mdx|csv|json)$|\/run$/),
    ),
  )
).flat();

/** What the shipped sources never hold, with the reason that the reader of a failure needs. */
const FORBIDDEN = [
  [/\sstyle=/, 'a strict content security policy blocks style attributes'],
  [/\bstyleMap\b/, 'styleMap writes a style attribute on first render'],
  [/<style\b/, 'a strict content security policy blocks style elements'],
  [/\bunsafe(?:HTML|SVG|MathML|Static)\b/, 'markup is never built from text'],
  [/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b/, 'Trusted Types forbid markup from text'],
  [/\bDOMParser\b|\bdocument\.write\b/, 'Trusted Types forbid markup from text'],
  [/\beval\(|\bnew Function\b/, 'a strict content security policy blocks code from text'],
  [/@latest\b/, 'an address with a floating version breaks hosts'],
];

describe('shipped sources', () => {
  for (const [pattern, reason] of FORBIDDEN) {
    test(`hold no ${pattern.source}: ${reason}`, () => {
      assert.deepEqual(linesMatching(shipped, pattern), []);
    });
  }

  test('hold no rem: it follows the root of the host page; use em', () => {
    const inHosts = shipped.filter((file) => !file.startsWith('src/gallery/'));
    assert.deepEqual(linesMatching(inHosts, /\d(?:\.\d+)?rem\b/), []);
  });

  test('import d3 in src/marks/ only', () => {
    const others = shipped.filter((file) => !file.startsWith('src/marks/'));
    assert.deepEqual(linesMatching(others, /from 'd3|import\('d3/), []);
  });

  test('exist', () => assert.ok(shipped.length > 0));
});

describe('the repository', () => {
  test('names no path of a machine', () => {
    const place =
      /(?:^|[\s'"`(=])(?:\/(?:home|root|Users|work|tmp|mnt|opt)\/|[A-Z]:\\|file:\/\/\/)/;
    assert.deepEqual(linesMatching(written, place), []);
  });

  test('leaves no test out and runs none alone', async () => {
    const tests = await filesIn('test', /\.test\.(?:ts|mjs)$/);
    const pattern = /\b(?:describe|it|test|suite)\.(?:skip|only|todo)\b|\b[xf](?:it|describe)\(/;
    assert.deepEqual(linesMatching(tests, pattern), []);
  });

  test('leaves few tests to Chromium, each with its reason, and none of a language', async () => {
    const files = await filesIn('test', /\.chromium\.test\.ts$/);
    assert.ok(files.length <= 8, files.join('\n'));
    for (const file of files) {
      assert.match(readFileSync(file, 'utf8'), /^\/\/ Only in Chromium: .{20,}\.\n/, file);
      assert.doesNotMatch(file, /language/);
    }
  });
});
