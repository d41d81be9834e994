import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { codeFor, hosts } from '../../build/export/embedHosts.js';
import { toHtml } from '../../build/export/html.js';
import { hostileFacts } from '../fixtures/facts.mjs';

const file = 'gender-equality-in-policing.js';
const choice = {
  tag: 'good-practice-list',
  attributes: { search: '"><script>x()</script> {a b} `$', 'share-state': '', limit: '3' },
  facts: hostileFacts,
  folder: 'https://figures.example/gep@0.1.0/',
  version: '0.1.0',
  signed: { files: { [file]: 'sha384-abc' }, modules: {} },
  allowed: ['search', 'share-state', 'limit', 'lang', 'src'],
  width: 600,
  height: 640,
};

const offerOf = (host, id) => codeFor(host, choice).offers.find((offer) => offer.id === id).content;

/** The elements of a markup in order; a tag that is left open throws. */
const elementsIn = (markup) => {
  const found = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
  const closed = markup
    .replaceAll('<br>', '<br/>')
    .replace(/<link ([^>]*)>/g, '<link $1/>')
    .replace(/ (async|share-state)(?=[ >])/g, ' $1=""');
  parser.write(`<body>${closed}</body>`).close();
  return found;
};

describe('HTML of hostile facts', () => {
  for (const variant of ['figure', 'basic', 'email', 'document'])
    test(`${variant}: is well-formed and shows every text as text`, () => {
      const elements = elementsIn(toHtml(hostileFacts, { variant }));
      for (const { name } of elements) assert.doesNotMatch(name, /^(?:script|b|i|it)$/);
      assert.ok(elements.some(({ attributes }) => attributes.dir === 'rtl'));
      const [link] = elements.filter(({ name }) => name === 'a');
      assert.equal(link.attributes.href, hostileFacts.source.url);
    });

  test('figures of a message stand at the end of their cells, also from right to left', () => {
    const aligned = (facts) =>
      elementsIn(toHtml(facts, { variant: 'email' }))
        .filter(({ name, attributes }) => name === 'th' && attributes.scope === 'col')
        .map(({ attributes }) => attributes.align);
    assert.deepEqual(aligned(hostileFacts), ['right', 'left', 'left', 'right']);
    const plain = { ...hostileFacts, direction: 'ltr' };
    assert.deepEqual(aligned(plain), ['left', 'right', 'right', 'left']);
  });

  test('an unknown variant is told with those that there are', () => {
    assert.throws(() => toHtml(hostileFacts, { variant: 'toString' }), {
      name: 'RangeError',
      message: /"toString".*figure, basic, email, document/,
    });
  });
});

describe('code with hostile attributes', () => {
  test('keeps them in their attribute for every host', () => {
    for (const [host, id] of [
      ['page', 'element'],
      ['wordpress', 'block'],
      ['drupal', 'allowedTag'],
    ]) {
      const elements = elementsIn(offerOf(host, id).replace(/<!--.*-->/, ''));
      const [{ attributes }] = elements.filter(({ name }) => name === choice.tag);
      assert.deepEqual({ ...attributes }, choice.attributes);
      const scripts = elements.filter(({ name }) => name === 'script');
      assert.ok(scripts.every(({ attributes: { src } }) => src === choice.folder + file));
    }
  });

  test('keeps them in the address of a frame', () => {
    const [, frame] = elementsIn(offerOf('sharepoint', 'frame'));
    const { searchParams } = new URL(frame.attributes.src);
    assert.deepEqual(Object.fromEntries(searchParams), {
      widget: choice.tag,
      ...choice.attributes,
    });
    assert.equal(frame.attributes.title, hostileFacts.title);
  });

  test('fits the language of the host', () => {
    assert.match(offerOf('framework', 'react'), / share-state="" limit="3" \/>;$/);
    assert.match(offerOf('framework', 'angular'), /\{a b\} \\`\\\$" share-state limit="3"/);
    assert.match(offerOf('umbraco', 'template'), /https:\/\/figures\.example\/gep@@0\.1\.0\//);
    assert.doesNotMatch(offerOf('umbraco', 'template'), /[^@]@[^@]/);
  });

  test('names the exact version and the digest of the script', () => {
    const script = offerOf('framework', 'script');
    assert.match(script, /^<!-- gender-equality-in-policing 0\.1\.0 -->/);
    assert.ok(
      script.includes(
        `src="${choice.folder}${file}" integrity="sha384-abc" crossorigin="anonymous"`,
      ),
    );
    const unsigned = { ...choice, signed: { files: {}, modules: {} } };
    assert.throws(() => codeFor('page', unsigned), RangeError);
  });

  test('lets no editor choose where the figures come from', () => {
    for (const host of hosts)
      for (const { id, line } of codeFor(host, choice).permissions)
        if (id === 'tags' || id === 'elements') assert.doesNotMatch(line, /\bsrc\b/);
  });
});

describe('code with a document of the page’s own', () => {
  const data = { title: '</script><b>x</b> {y} `$ @z', grades: [1, 2] };
  const offersOf = (host) => codeFor(host, { ...choice, attributes: {}, data }).offers;
  const contentOf = (host, id) => offersOf(host).find((offer) => offer.id === id).content;

  test('stands inside the tag, cannot end its script, and reads as it was', () => {
    for (const [host, id] of [
      ['page', 'element'],
      ['wordpress', 'block'],
      ['umbraco', 'template'],
    ]) {
      const content = contentOf(host, id);
      const inside = /<good-practice-list>\n<script type="application\/json">\n(.*)\n<\/script>/;
      const [, json] = inside.exec(content);
      assert.doesNotMatch(json, /</);
      const written = host === 'umbraco' ? json.replaceAll('@@', '@') : json;
      assert.deepEqual(JSON.parse(written), data);
    }
  });

  test('is a property in a framework', () => {
    assert.match(
      contentOf('framework', 'react'),
      /^const figures = \{.*\};\n.* data=\{figures\} \/>;$/s,
    );
    assert.match(
      contentOf('framework', 'vue'),
      /:data="figures"><\/good-practice-list><\/template>$/,
    );
    assert.match(contentOf('framework', 'angular'), /\[data\]="figures"[^]*\n {2}figures = \{/);
  });

  test('is offered nowhere as a frame, nor where a filter takes the script away', () => {
    for (const host of hosts) {
      const { offers, framed, permissions } = codeFor(host, { ...choice, attributes: {}, data });
      assert.equal(framed, false, host);
      assert.ok(offers.length > 0, host);
      assert.ok(!offers.some(({ content }) => content.includes('<iframe')), host);
      assert.ok(!permissions.some(({ id }) => id === 'frames' || id === 'domain'), host);
    }
    assert.deepEqual(
      offersOf('drupal').map(({ id }) => id),
      ['basic'],
    );
    assert.deepEqual(
      offersOf('sharepoint').map(({ id }) => id),
      ['text'],
    );
  });
});
