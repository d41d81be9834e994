import type { Embed } from './embedCode.js';
import { bareTagCode, jsxCode } from './embedCode.js';

/** `force-gap-card` to `ForceGapCard` */
const className = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** A document of the page's own as a line of script before it is used; nothing without one. */
const constant = ({ data }: Embed, before = 'const figures ='): string[] =>
  data ? [`${before} ${JSON.stringify(data)};`, ''] : [];

export const inReact = (embed: Embed): string =>
  [
    ...constant(embed),
    `export const ${className(embed.tag)} = () => ${jsxCode(embed, embed.data ? ' data={figures}' : '')};`,
  ].join('\n');

export const inVue = (embed: Embed): string =>
  embed.data
    ? [
        '<script setup>',
        ...constant(embed).slice(0, 1),
        '</script>',
        '',
        `<template>${bareTagCode(embed, ' :data="figures"')}</template>`,
      ].join('\n')
    : bareTagCode(embed);

/** Tells Vue's build step that the tag is an element of the page. */
export const vueSetting = ({ tag }: Embed): string =>
  `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${tag}' } } })`;

export const inAngular = (embed: Embed): string => {
  const { tag, data } = embed;
  const template = bareTagCode(embed, data ? ' [data]="figures"' : '');
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    '',
    '@Component({',
    `  selector: 'app-${tag}',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `  template: \`${template.replace(/[`\\$]/g, '\\$&')}\`,`,
    '})',
    data
      ? `export class ${className(tag)}Component {\n  ${constant(embed, 'figures =')[0]}\n}`
      : `export class ${className(tag)}Component {}`,
  ].join('\n');
};
