import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { stepTokens } from '../../src/elements/base/steps.styles.js';
import { tokens } from '../../src/elements/base/tokens.styles.js';
import { coloursOf, pairs, themes } from './contrast.js';
import type { Colours, Pair, Theme } from './contrast.js';
import { meanings } from './reference.js';

const own = [tokens, stepTokens].join('\n');
const ready = ['neutral', 'heforshe', 'high-contrast'] as const;

const sheetOf = async (name: string): Promise<string> => {
  if (!name) return own;
  return (await fetch(new URL(`./src/themes/${name}.css`, document.baseURI))).text();
};

const valueOf = ({ light, dark }: Record<Theme, string>): string => `light-dark(${light}, ${dark})`;

/** What a page links to have these colours. */
const sheetFor = (colours: Colours): string => {
  const lines = [...colours].map(([name, value]) => `  --gep-${name}: ${valueOf(value)};`);
  return [':root {', ...lines, '}'].join('\n');
};

const isWeak = ({ ratio, least }: Pair): boolean => ratio < least;

const nameOf = ({ name, ground, theme }: Pair): string => `${name} on ${ground}, ${theme}`;

const row = (pair: Pair): TemplateResult =>
  html`<tr>
    <th scope="row">${nameOf(pair)}</th>
    <td>${pair.ratio.toFixed(2)}</td>
    <td>${pair.least}</td>
    <td>${isWeak(pair) ? 'too little' : 'enough'}</td>
  </tr>`;

/**
 * A place to try colours in: every token in light and dark, the contrast of every pair that must be
 * told apart, the widgets of `preview` in these colours, and the sheet to copy.
 */
export const themeEditor = (preview: TemplateResult): HTMLElement => {
  const place = document.createElement('div');
  place.className = 'themes';
  let colours = new Map(coloursOf(own));

  const set = (name: string, theme: Theme, value: string): void => {
    colours.set(name, { ...colours.get(name)!, [theme]: value });
    draw();
  };
  const start = async (name: string): Promise<void> => {
    colours = new Map(coloursOf(await sheetOf(name)));
    draw();
  };

  const field = (name: string, theme: Theme): TemplateResult =>
    html`<td>
      <input
        type="color"
        aria-label="${name}, ${theme}"
        .value=${colours.get(name)![theme]}
        @input=${({ target }: InputEvent) => set(name, theme, (target as HTMLInputElement).value)}
      />
      <code>${colours.get(name)![theme]}</code>
    </td>`;

  const draw = (): void => {
    const all = pairs(colours);
    const weak = all.filter(isWeak);
    for (const [name, value] of colours) place.style.setProperty(`--gep-${name}`, valueOf(value));
    render(
      html`<p role="status">
          ${
            weak.length
              ? `${weak.length} of ${all.length} pairs have too little contrast: ${weak.map(nameOf).join('; ')}.`
              : `All ${all.length} pairs have enough contrast.`
          }
        </p>
        <div class="theme-editor">
          <div class="preview">${preview}</div>
          <table>
            <caption>
              <label
                >Start from
                <select
                  @change=${({ target }: Event) => void start((target as HTMLSelectElement).value)}
                >
                  <option value="">the library's own colours</option>
                  ${ready.map((name) => html`<option>${name}</option>`)}
                </select></label
              >
            </caption>
            <thead>
              <tr>
                <th scope="col">Property</th>
                ${themes.map((theme) => html`<th scope="col">${theme}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${[...colours.keys()].map(
                (name) =>
                  html`<tr>
                    <th scope="row">
                      <code>--gep-${name}</code><br />${meanings.get(`--gep-${name}`)}
                    </th>
                    ${themes.map((theme) => field(name, theme))}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <h3>The sheet for your page</h3>
        <pre
          tabindex="0"
          aria-label="The sheet for your page"
        ><code>${sheetFor(colours)}</code></pre>
        <h3>Contrast of every pair</h3>
        <table>
          <caption>
            The weakest first: texts need 4.5 to 1, marks 3 to 1 (WCAG 2.2)
          </caption>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              <th scope="col">Contrast</th>
              <th scope="col">Needs</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            ${[...all].sort((a, b) => a.ratio / a.least - b.ratio / b.least).map(row)}
          </tbody>
        </table>`,
      place,
    );
  };
  draw();
  return place;
};
