/** Every story is drawn as it stands, in the state that it is about, and read by axe. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import type { WidgetElement } from '../src/elements/base/WidgetElement.js';
import { captured, settled, text } from './support/widget.js';

type Args = Record<string, unknown>;
interface Story {
  args?: Args;
  render?: (args: Args) => unknown;
}

const { files, styles } = await executeServerCommand<{ files: string[]; styles: string }, null>(
  'stories',
);

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** Stories of these names are about a widget that is not ready. */
const statusOf = (name: string): RegExp => {
  if (/^Loading/.test(name)) return /^loading$/;
  if (/^(?:Unknown(?!Highlight)|NoAnswer|Missing|Wrong|Error)/.test(name)) return /^error$/;
  return /^Empty/.test(name) ? /^empty$/ : /^(?:ready|empty)$/;
};

const isWidget = (element: Element): element is WidgetElement => 'facts' in element;

it('there are stories', () => {
  expect(files).not.to.deep.equal([]);
});

for (const file of files) {
  const { default: meta, ...stories } = (await import(`/${file}`)) as { default: Story } & Record<
    string,
    Story
  >;
  describe(file, () => {
    let page: HTMLElement;
    let warnings: { take(): string[] };
    beforeEach(() => {
      warnings = captured('warn');
      page = document.body.appendChild(document.createElement('main'));
    });
    afterEach(() => {
      warnings.take();
      page.remove();
    });

    for (const [name, story] of Object.entries(stories))
      it(`${name} shows what it is about, and axe finds nothing`, async () => {
        const draw = story.render ?? meta.render;
        expect(draw, 'a way to draw it').to.be.a('function');
        render(draw!({ ...meta.args, ...story.args }), page);
        const shown = [...page.querySelectorAll('*')].filter(isWidget);
        expect(shown).not.to.deep.equal([]);
        for (const widget of shown) {
          await widget.updateComplete;
          if (/^Loading/.test(name)) expect(text(widget, 'sentence')).to.equal('');
          else await settled(widget);
          expect(widget.status).to.match(statusOf(name));
          expect(widget.getBoundingClientRect().height).to.be.above(40);
        }
        await expect(page).to.be.accessible();
        if (/^Narrow/.test(name)) expect(shown[0]!.getBoundingClientRect().width).to.equal(280);
        if (/^Dark/.test(name)) expect(shown[0]!.theme).to.equal('dark');
      });
  });
}
