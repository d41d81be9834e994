import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compiled, factsOf, read } from './published.mjs';

/** No choice, and every organisation where the widget takes one. */
function choices({ attributes }, organisations) {
  const name = ['force', 'entry'].find((one) => attributes.includes(one));
  const named = name ? organisations.map(({ id }) => ({ [name]: id })) : [];
  return [{}, ...named];
}

/**
 * The oEmbed answers of all plain choices: widgets as they are, and one force each.
 *
 * @param {string} base http(s) address of the folder in which embed.html is published
 * @returns {Promise<Map<string, object>>} path below dist/oembed/ to answer
 */
export async function oembedAnswers(base) {
  const [{ widgets }, { widgetTags }, { english }, { toOembed }, { oembedFile }] =
    await Promise.all([
      compiled('facts/index.js'),
      compiled('elements/base/tags.js'),
      compiled('language/language.js'),
      compiled('embed/oembed.js'),
      compiled('embed/oembedFile.js'),
    ]);
  const { organisations } = read('organisations.json');
  const answers = new Map();
  for (const tag of widgetTags) {
    for (const options of choices(widgets[tag], organisations)) {
      const facts = factsOf(widgets[tag], options, english);
      if (!facts || facts.empty) continue;
      const page = new URL(`embed.html?${new URLSearchParams({ widget: tag, ...options })}`, base);
      const file = oembedFile(tag, new Map(Object.entries(options)));
      answers.set(file, toOembed(page.href, { title: facts.title }));
    }
  }
  return answers;
}

/**
 * Writes dist/oembed/ and names it in embed.html. An oEmbed answer holds the full address of the
 * page, which only the publisher knows: without BASE_URL there is neither.
 *
 * @param {string | undefined} base such as `https://figures.example/widgets/`
 * @throws {Error} when it is not an http(s) address
 */
export async function writeOembed(base) {
  if (!base) return;
  const folder = new URL(base.endsWith('/') ? base : `${base}/`);
  if (!/^https?:$/.test(folder.protocol)) throw new Error(`BASE_URL is no web address: ${base}`);
  for (const [file, answer] of await oembedAnswers(folder.href)) {
    const path = join('dist/oembed', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(answer, null, 2)}\n`);
  }
  const page = await readFile('dist/embed.html', 'utf8');
  const link = `<link rel="alternate" type="application/json+oembed" href="${folder.href}oembed/" />`;
  await writeFile('dist/embed.html', page.replace('</head>', `  ${link}\n  </head>`));
}
