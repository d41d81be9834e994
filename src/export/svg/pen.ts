import type { Part } from '../../language/language.js';
import { escaped } from '../escaped.js';
import { colours } from './colours.js';
import type { Size } from './words.js';

/** Width of what is drawn, in px, without the margin around it. */
export const inner = 752;

/** A piece of the picture, drawn from its own upper start corner. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

export interface TextStyle extends Size {
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text that XML allows; a document given by a page may hold signs that would break the drawing. */
export const xml = (text: string): string =>
  escaped(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));

const write = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Draws with places counted from the side where reading starts. Right to left mirrors them, and the
 * anchors of texts with them.
 */
export class Pen {
  constructor(readonly rightToLeft: boolean) {}

  /** The place on the paper of a distance from the reading start. */
  at(x: number): number {
    return round(this.rightToLeft ? inner - x : x);
  }

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): string {
    const left = this.rightToLeft ? inner - x - width : x;
    return `<rect${write({ x: left, y, width, height, ...attributes })}/>`;
  }

  /** An outline of 1 px that stays inside its place. */
  box(x: number, y: number, width: number, height: number, attributes: Attributes): string {
    return this.rect(x + 0.5, y + 0.5, width - 1, height - 1, attributes);
  }

  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
    const from = { x1: this.at(x1), y1, x2: this.at(x2), y2 };
    return `<line${write({ ...from, stroke: colours.ink, ...attributes })}/>`;
  }

  circle(x: number, y: number, r: number, attributes: Attributes): string {
    return `<circle${write({ cx: this.at(x), cy: y, r, ...attributes })}/>`;
  }

  path(d: string, attributes: Attributes): string {
    return d && `<path${write({ d, fill: 'none', ...attributes })}/>`;
  }

  /**
   * Slanted lines over a place. They are drawn one by one: a pattern would need an id, which two
   * drawings on one page would share.
   */
  hatch(x: number, y: number, width: number, height: number, attributes: Attributes): string {
    let d = '';
    for (let sum = 6; sum < width + height; sum += 8.5) {
      const from = Math.max(0, sum - height);
      const to = Math.min(width, sum);
      d += `M${this.at(x + from)} ${round(y + sum - from)}L${this.at(x + to)} ${round(y + sum - to)}`;
    }
    return this.path(d, attributes);
  }

  /** One line of text; `y` is its base line. Figures about women take their colour. */
  text(x: number, y: number, content: string | readonly Part[], style: TextStyle): string {
    const { size, bold, fill = colours.ink, anchor = 'start' } = style;
    const words =
      typeof content === 'string'
        ? xml(content)
        : content
            .map(({ text, mark }) =>
              mark === 'women' ? `<tspan fill="${colours.women}">${xml(text)}</tspan>` : xml(text),
            )
            .join('');
    const weight = bold ? 'bold' : undefined;
    // Anchors and isolates say which way a text runs; not every program knows `direction`.
    const { rightToLeft } = this;
    const left = rightToLeft ? 'end' : 'start';
    const side = anchor === 'middle' ? anchor : anchor === left ? 'start' : 'end';
    const shown = side === 'start' ? undefined : side;
    const isolated = rightToLeft ? `\u2067${words.trimEnd()}\u2069` : words.trimEnd();
    return `<text${write({ x: this.at(x), y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': shown })}>${isolated}</text>`;
  }

  /** Lines of text under each other; `y` is the base line of the first. */
  lines(
    x: number,
    y: number,
    all: readonly (string | readonly Part[])[],
    height: number,
    style: TextStyle,
  ): string {
    return all.map((line, index) => this.text(x, y + index * height, line, style)).join('');
  }
}

/** Blocks under each other, with a distance between them. */
export const stacked = (blocks: readonly Block[], distance: number): Block => {
  let height = 0;
  const markup = blocks
    .filter((block) => block.height)
    .map((block) => {
      const y = height ? height + distance : 0;
      height = y + block.height;
      return y ? `<g transform="translate(0 ${round(y)})">${block.markup}</g>` : block.markup;
    })
    .join('');
  return { markup, height };
};
