import { expect } from '@open-wc/testing';
import type { DrawnElement } from '../../src/elements/base/DrawnElement.js';
import { elements } from '../support/page.js';

type ElementClass = typeof DrawnElement;

/** The rules as the browser has read them: what two spellings of one sheet have in common. */
const rules = ({ styles }: ElementClass): string[] =>
  styles.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    // White space around a comma or a slash stays as written where a value holds var(): it means nothing.
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\s*([,/])\s*/g, '$1'));
  });

describe('the styles in dist/', () => {
  it('say what the styles of the sources say, rule by rule', async () => {
    const built = (await import('/dist/index.js' as string)) as Record<string, ElementClass>;
    for (const [tag, name] of await elements()) {
      const address = `/src/elements/${tag}/${tag}.ts`;
      const source = (await import(address)) as Record<string, ElementClass>;
      // The doctor writes its rules itself: it shares no code with the widgets.
      if (tag === 'gep-doctor') continue;
      expect(rules(source[name]!), tag).to.not.be.empty;
      expect(rules(built[name]!), tag).to.deep.equal(rules(source[name]!));
    }
  });
});
