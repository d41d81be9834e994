// Only in Chromium: no other driver hands out the tree that assistive technology gets.
/**
 * What each widget is to somebody who hears it: the accessibility tree, as a file that is read in
 * review. After a wanted change: `npm run golden`, then look at the difference.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { shown, toggled } from './example.js';
import { examples } from './examples.mjs';

interface Trees {
  readonly tree: string;
  readonly written: string;
}

const treeOf = async (name: string): Promise<string> => {
  const { tree, written } = await executeServerCommand<Trees, { name: string }>(
    'accessibility-tree',
    { name },
  );
  expect(tree).to.equal(written);
  return tree;
};

/** That the patterns are found one after the other. */
const expectInOrder = (tree: string, ...patterns: RegExp[]): void => {
  let from = 0;
  for (const pattern of patterns) {
    const found = tree.slice(from).search(pattern);
    expect(
      found,
      `${pattern} after ${JSON.stringify(tree.slice(0, from).slice(-80))}`,
    ).to.be.at.least(0);
    from += found + 1;
  }
};

const title = /^heading ".+" level 3$/m;
const sentence = /^text "[^"]+\."$/m;
const source = /^paragraph\n {2}text "Source:"\n {2}link ".+"/m;

/** What each mark of a drawing says: its name, its section or level, and its value. */
const marks: Readonly<Record<string, { of: RegExp; count: number }>> = {
  'force-gap-card': {
    of: /^ +image "(All officers|Middle management|Senior leadership)[^"]*: women [\d.]+%, men [\d.]+%/gm,
    count: 3,
  },
  'representation-grid': {
    of: /^ +button "[^"]+, [^"]*[\d.]+% of middle management, [\d.]+% of officers, ([\d.]+ points (lower|higher)|no difference)|^ +button "[^"]+, not available/gm,
    count: 46,
  },
  'force-map': { of: /^ +button "[^"]+([\d.]+% of senior leadership|not available)/gm, count: 46 },
  'change-table': { of: /^ +row .+ \| .+%.* \| .+%.* \| /gm, count: 12 },
  'police-staff-chart': { of: /^ +button "[^"]+, Women \d+%, men \d+%/gm, count: 4 },
  'national-headlines': { of: /^ +text "[a-z ]+ \d+% (\+|−|No change)/gm, count: 2 },
  'representation-trend': {
    of: /^ +slider "Year" = 2023, All officers: [\d.]+%, .+: [\d.]+%, .+: [\d.]+%$/gm,
    count: 1,
  },
};

describe('the accessibility tree', () => {
  for (const tag of Object.keys(examples))
    it(`of ${tag} is as it is written`, async () => {
      await shown(tag);
      const tree = await treeOf(tag);
      expect(tree.length).to.be.above(60);
    });

  for (const [tag, { of, count }] of Object.entries(marks))
    it(`of ${tag} has title, sentence, named chart, every mark, table and source`, async () => {
      await shown(tag);
      const tree = await treeOf(tag);
      expectInOrder(tree, title, sentence, /^figure "Chart: .+"/m, /^ *table ".+"/m, source);
      const chart = tree.slice(tree.search(/^figure/m)).split(/\n(?=\S)/)[0]!;
      expect(chart.match(of) ?? []).to.have.length(count);
    });

  it('of the grid tells the section of each box', async () => {
    await shown('representation-grid');
    const tree = await treeOf('representation-grid');
    const inSections =
      tree.match(/^ {2}group ".*(lower|equal|higher).*: \d+"\n(?: {4}button .+\n)*/gm) ?? [];
    expect(inSections).to.have.length(9);
    for (const section of inSections) {
      const [, count] = /: (\d+)"/.exec(section)!;
      expect(section.match(/button/g) ?? []).to.have.length(Number(count));
    }
  });

  for (const tag of ['force-gap-card', 'representation-grid', 'change-table'])
    it(`of ${tag} with its table shown has the table in place of the chart`, async () => {
      const element = await shown(tag);
      await toggled(element, 'th[tabindex="0"]');
      const tree = await treeOf(`${tag}-table`);
      expectInOrder(tree, title, sentence, /^table ".+"/m, /^button "Chart"/m, source);
      expect(tree).not.to.match(/^figure/m);
    });
});
