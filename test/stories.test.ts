/** Every story is drawn as it stands, in the state that it is about, and read by axe. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { WidgetElement } from '../src/elements/base/WidgetElement.js';
import { changeTheme, violations } from './support/axe.js';
import { drawn, pageOfEach, storyFiles } from './support/stories.js';
import { settled } from './support/widget.js';

const files = await storyFiles();

/** What a story is about, by its name. A widget may go on in spite of what it does not know. */
const statusOf = (name: string): RegExp => {
  if (/^Loading/.test(name)) return /^loading$/;
  if (/^NoAnswer/.test(name)) return /^error$/;
  if (/^Unknown/.test(name)) return /^(?:error|ready)$/;
  return /^Empty/.test(name) ? /^empty$/ : /^(?:ready|empty)$/;
};

const isOurs = ({ localName }: Element): boolean => Boolean(customElements.get(localName));
const isWidget = (element: Element): element is WidgetElement => 'facts' in element;

/** What every widget is shown in, besides states of its own. */
const hosts = [
  ...['Loading', 'Slow', 'NoAnswer', 'Narrow', 'Phone', 'Dark', 'RightToLeft', 'ForcedColours'],
  'Welsh',
];
const isMissingData = (name: string): boolean => /^(?:Empty|MissingData|NoMatch)/.test(name);

it('there are stories', () => {
  expect(files).not.to.deep.equal([]);
});

for (const { file, meta, stories } of files) {
  describe(file, () => {
    const present = pageOfEach();

    if (file.includes('-') && !file.includes('gep-doctor')) {
      it('shows the widget in every host', () => {
        expect(stories).to.include.keys(hosts);
      });

      // A picker has names only: none of them is ever missing.
      if (!file.includes('force-picker'))
        it('shows the widget where figures are missing', () => {
          expect(Object.keys(stories).some(isMissingData)).to.equal(true);
        });
    }

    for (const [name, story] of Object.entries(stories))
      it(`${name} shows what it is about, and axe finds nothing in both themes`, async () => {
        const page = present();
        render(drawn(meta, story), page);
        const ours = [...page.querySelectorAll('*')].filter(isOurs);
        for (const element of ours) {
          if (/^Loading/.test(name)) await (element as WidgetElement).updateComplete;
          else await settled(element as WidgetElement);
        }
        const shown = ours.filter(({ localName }) => localName === meta.component);
        expect(shown).not.to.deep.equal([]);
        for (const element of shown) {
          if (isWidget(element)) expect(element.status).to.match(statusOf(name));
          expect(element.getBoundingClientRect().height).to.be.above(40);
          if (/^Narrow/.test(name)) expect(element.getBoundingClientRect().width).to.equal(280);
          if (/^Phone/.test(name)) expect(element.getBoundingClientRect().width).to.equal(320);
          if (/^Dark/.test(name)) expect(element.getAttribute('theme')).to.contain('dark');
        }
        const inOtherTheme = () => changeTheme(shown as WidgetElement[]);
        expect(await violations(page, inOtherTheme)).to.deep.equal([]);
      });
  });
}
