import { cp, mkdir, writeFile } from 'node:fs/promises';
import { manifest } from './manifest.mjs';

const TYPES = '.rollup/types';
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const note = (text, indent = '') => `${indent}/** ${oneLine(text)} */\n`;
/** gep-select to onGepSelect, as React names what it hears. */
const handlerOf = (event) =>
  `on${event.replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase())}`;

/**
 * Every element, as the manifest tells it.
 *
 * @param {{ modules: object[] }} found
 */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name, summary, attributes, members, events = [] }) => ({
        tag: tagName,
        name,
        summary: oneLine(summary),
        module: path.replace(/^src/, '..').replace(/\.ts$/, '.js'),
        attributes,
        properties: members.filter(
          (member) => member.kind === 'field' && !member.static && !member.readonly,
        ),
        events,
      })),
  );

/** Words of the manifest are offered, and others taken: what a widget does not know it says. */
function typeOf({ type }) {
  if (type.text === 'string') return 'Text';
  // As HTML writes it: heading-level="2".
  if (type.text === 'number') return 'number | `${number}`';
  // `Text` stands for string, which would swallow the words.
  return type.text.includes("'") ? `Text | ${type.text.replace(' | string', '')}` : type.text;
}

/** The attributes of a tag, and its properties that go by another name. */
function attributesOf({ attributes, properties }) {
  const names = attributes.map(({ name }) => name);
  const others = properties.filter(({ name, type }) => !names.includes(name) && type);
  return [...attributes, ...others]
    .map((one) => `${note(one.description, '    ')}    '${one.name}'?: ${typeOf(one)};\n`)
    .join('');
}

const entryOf = (element) => `${note(element.summary, '  ')}  '${element.tag}': Entry<
    ${element.name},
    {
${attributesOf(element).replace(/^/gm, '  ').trimEnd()}
    },
    {
${element.events.map(({ name, type }) => `      '${name}': ${type.text};`).join('\n')}
    }
  >;
`;

/** One table for all frameworks: of every tag its class, attributes and events. */
const table = (elements) => `${elements
  .map(({ name, module }) => `import type { ${name} } from '${module}';\n`)
  .join('')}
/** What stands for text: numbers and lists of ids are taken too. */
export type Text = (string & {}) | number | readonly string[] | null;

interface Entry<Element, Attributes, Events> {
  element: Element;
  attributes: Attributes;
  events: Events;
}

/** Every tag with its class, its attributes and properties, and its events. */
export interface Elements {
${elements.map(entryOf).join('\n')}}
`;

const eventsOf = ({ events }) =>
  events.map(({ name }) => `    ${handlerOf(name)}: '${name}',\n`).join('');

const wrapper = (element) => `import React from 'react';
import { createComponent } from '@lit/react';
import { ${element.name} as elementClass } from '${element.module}';
import '${element.module.replace(/[^/]+$/, 'define.js')}';

export const ${element.name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${element.tag}',
  elementClass,
  events: {
${eventsOf(element)}  },
});
`;

const wrapperTypes = ({
  name,
  tag,
  summary,
  events,
}) => `import type { EventName } from '@lit/react';
import type { Wrapper } from '../types/react-wrapper.js';

${note(summary)}export declare const ${name}: Wrapper<
  '${tag}',
  {
${events.map((event) => `    ${handlerOf(event.name)}: EventName<${event.type.text}>;\n`).join('')}  }
>;
`;

/**
 * Writes what frameworks need, from the manifest: wrappers for React 18 (`react/`) and the types of
 * the tags in templates (`types/`).
 *
 * @param {string} folder where the modules of the elements are
 * @returns {import('rollup').Plugin}
 */
export function frameworks(folder) {
  return {
    name: 'frameworks',
    async writeBundle() {
      const elements = elementsOf(await manifest());
      await mkdir(`${folder}/react`, { recursive: true });
      await cp(TYPES, `${folder}/types`, { recursive: true });
      await writeFile(`${folder}/types/elements.d.ts`, table(elements));
      for (const element of elements) {
        await writeFile(`${folder}/react/${element.tag}.js`, wrapper(element));
        await writeFile(`${folder}/react/${element.tag}.d.ts`, wrapperTypes(element));
      }
      const index = elements.map(({ name, tag }) => `export { ${name} } from './${tag}.js';\n`);
      for (const file of ['index.js', 'index.d.ts'])
        await writeFile(`${folder}/react/${file}`, index.join(''));
    },
  };
}
