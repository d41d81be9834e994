import assert from 'node:assert/strict';
import { appendFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import {
  copyOfSources,
  existsSync,
  join,
  refusalOf,
  replaceIn,
  runPublish,
} from '../fixtures/data/folders.mjs';

const replaced =
  (...change) =>
  (folder) =>
    replaceIn(folder, ...change);
const appended = (file, text) => (folder) => appendFileSync(join(folder, file), text);
const removed = (file) => (folder) => rmSync(join(folder, file));
const inEntry = (from, to) => replaced('good-practice/merseyside.md', from, to);

// What is spoilt, and what the publisher reads then.
const cases = {
  'a change that moves an average': [
    replaced('change-2024.csv', 'psni,all-officers,-2.73', 'psni,all-officers,2.73'),
    /averages\.csv, row 2: the average of the 46 rows of change-2024\.csv is 2\.44, not 2\.33/,
  ],
  'a printed average': [
    replaced('averages.csv', '7.24', '7.25'),
    /averages\.csv, row 4: .*is 7\.24, not 7\.25/,
  ],
  'a change from which no whole number of women follows': [
    replaced('change-2024.csv', 'kent,all-officers,0.34', 'kent,all-officers,0.35'),
    /change-2024\.csv, row \d+: 0\.35 % of 1475 women in 2023 gives no whole number/,
  ],
  'a missing change': [
    replaced('change-2024.csv', 'psni,middle-management,1.83,report-2024,313\n', ''),
    /change-2024\.csv: PSNI has no value for middle-management/,
  ],
  'a difference further than 0.01 from the shares': [
    replaced('force-shares-2024.csv', 'difference,-10.78', 'difference,-10.80'),
    /force-shares-2024\.csv, row \d+: the difference -10\.80 does not follow from the shares, which give -10\.78/,
  ],
  'shares that are not 100 together': [
    replaced('force-shares-2024.csv', 'women,30.66', 'women,30.67'),
    /women and men of north-wales at middle-management are not 100 together/,
  ],
  'a difference without its shares': [
    replaced('force-shares-2024.csv', /cheshire,.*,women,.*\n/g, ''),
    /the difference -7\.79 does not follow from the shares, which are missing/,
  ],
  'a table without rows': [
    (folder) => replaceIn(folder, 'force-shares-2024.csv', /\n[^]*$/, '\n'),
    /force-shares-2024\.csv: it has no facts/,
  ],
  'counts that do not add up': [
    replaced('workforce.csv', 'sussex,2023,all-officers,1178,', 'sussex,2023,all-officers,1179,'),
    /workforce\.csv, row \d+: women, men and not stated are 3195 together, but all is 3194/,
  ],
  'a level larger than all officers': [
    replaced(
      'workforce.csv',
      'sussex,2023,senior-leadership,23,55,0,78',
      'sussex,2023,senior-leadership,23,5500,0,5523',
    ),
    /sussex has fewer officers in 2023 than at senior-leadership/,
  ],
  'a count that is no number': [
    replaced('workforce.csv', 'sussex,2023,all-officers,1178,', 'sussex,2023,all-officers,-1178,'),
    /workforce\.csv, row \d+: women "-1178" is no whole number/,
  ],
  'the share of 2017 that the report names': [
    replaced('headlines.csv', 'reference,2017,24', 'reference,2017,25'),
    /headlines\.csv, row 6: the report prints 25 % for senior-leadership in 2017; the Home Office table gives 24 %/,
  ],
  'the share of middle management in 2023': [
    replaced('headlines.csv', 'previous,2023,27', 'previous,2023,26'),
    /prints 26 % for middle-management in 2023; the Home Office table gives 27 %/,
  ],
  'the share of senior leadership in 2023': [
    replaced('headlines.csv', 'previous,2023,30', 'previous,2023,31'),
    /prints 31 % for senior-leadership in 2023; the Home Office table gives 30 %/,
  ],
  'a headline without an earlier value': [
    replaced(
      'headlines.csv',
      'middle-management-share,middle-management,previous,2023,27,report-2024,129\n',
      '',
    ),
    /the headline middle-management-share has no row with the role "previous"/,
  ],
  'a staff group that is not 100 together': [
    replaced('police-staff-2024.csv', 'special-constables,women,25', 'special-constables,women,26'),
    /women and men of special-constables are not 100 together/,
  ],
  'an unknown organisation': [
    replaced('change-2024.csv', 'psni,all-officers', 'psnj,all-officers'),
    /change-2024\.csv, row \d+: "psnj" is no known organisation/,
  ],
  'an unknown organisation among the counts': [
    appended('workforce.csv', 'atlantis,2023,all-officers,1,1,0,2\n'),
    /workforce\.csv, row 2246: "atlantis" is no known organisation/,
  ],
  'counts of an organisation that has none': [
    replaced('organisations.csv', 'territorial,counts,1,8', 'territorial,change,1,8'),
    /the figures of avon-and-somerset are "change", but workforce\.csv has counts of it/,
  ],
  'an alias of an unknown organisation': [
    appended('aliases.csv', 'atlantis,Atlantis,common-use,force-names,\n'),
    /aliases\.csv, row \d+: "atlantis" is no known organisation/,
  ],
  'an alias of two organisations': [
    appended('aliases.csv', 'essex,KENT,common-use,force-names,\n'),
    /aliases\.csv, row \d+: "KENT" already stands for kent/,
  ],
  'a value without a source': [
    replaced('change-2024.csv', 'psni,all-officers,-2.73,report-2024', 'psni,all-officers,-2.73,'),
    /the value has no known source/,
  ],
  'a value without a line': [
    replaced('change-2024.csv', '-2.73,report-2024,313', '-2.73,report-2024,'),
    /"" is no line of the source/,
  ],
  'a commitment without a source': [
    replaced('commitments.csv', 'number,2,report-2024', 'number,2,'),
    /commitments\.csv, row \d+: "" is no source/,
  ],
  'an organisation with an unknown source': [
    replaced('organisations.csv', '1,8,report-2024', '1,8,report-1924'),
    /organisations\.csv, row 2: "report-1924" is no source/,
  ],
  'a value that is no number': [
    replaced('change-2024.csv', ',-2.73,', ',-2.73%,'),
    /"-2\.73%" is no number with at most two decimals/,
  ],
  'a repeated fact': [
    appended('change-2024.csv', 'psni,all-officers,-2.73,report-2024,313\n'),
    /change-2024\.csv, row 140: it repeats change-2024\.csv, row \d+/,
  ],
  'an unknown level': [
    replaced('change-2024.csv', 'psni,all-officers', 'psni,officers'),
    /"officers" is no level\. Known are all-officers/,
  ],
  'an unknown column': [
    replaced('themes.csv', 'number,id,name', 'number,id,title'),
    /themes\.csv, row 1: the column "name" is missing/,
  ],
  'a row with too few cells': [
    appended('headlines.csv', 'senior-leadership-share,senior-leadership\n'),
    /headlines\.csv, row 7: the row does not have as many cells as the first row/,
  ],
  'a missing table': [removed('averages.csv'), /averages\.csv: the file is missing/],
  'a short name that fits no box': [
    replaced('organisations.csv', ',Kent,Kent,Ken,', ',Kent,Kentishmen,Ken,'),
    /organisations\.csv, row \d+: the short "Kentishmen" has 10 letters; it must have at most 9/,
  ],
  'a date that is none': [
    replaced('editions.csv', '2026-11-21', '21 November 2026'),
    /editions\.csv, row 2: the updated "21 November 2026" cannot be read\. Write year-month-day/,
  ],
  'a force document of 6000 bytes': [
    replaced('organisations.csv', 'Kent Police', `Kent Police ${'x'.repeat(4000)}`),
    /forces\/kent\.json: it has \d+ bytes; a card's document must stay under 6000/,
  ],
  'a missing entry': [
    removed('good-practice/merseyside.md'),
    /good-practice: these entries are missing: merseyside\.md/,
  ],
  'an entry of an unknown organisation': [
    inEntry('organisation: merseyside', 'organisation: mersey'),
    /good-practice\/merseyside\.md: "mersey" is no known organisation/,
  ],
  'an entry of unknown kind': [inEntry('kind: good-practice', 'kind: tip'), /"tip" is no kind/],
  'news without a source of its own': [
    inEntry('kind: good-practice', 'kind: news'),
    /news needs a source in sources\.csv of its own/,
  ],
  'an unknown theme': [inEntry('specialist-roles', 'special-roles'), /"special-roles" is no theme/],
  'too short a summary': [
    (folder) =>
      replaceIn(folder, 'good-practice/merseyside.md', /\n---\n[^]*$/, '\n---\nToo short.'),
    /the summary has 2 words; it must have 40 to 80/,
  ],
  'a date that is a bare word': [
    inEntry('dates: []', 'dates: [today]'),
    /something in dates has no members/,
  ],
  'an unknown member of an entry': [
    inEntry('\nkind:', '\nmood: good\nkind:'),
    /nothing reads the member "mood"/,
  ],
  'a figure without a line': [
    inEntry('line: 2007', 'line: null'),
    /the figure "200" has no source: put in the line/,
  ],
  'a link that follows its readers': [
    inEntry('links: []', 'links: [{ label: A, url: "https://example.org/?utm_source=x" }]'),
    /the link https:\/\/example\.org\/\?utm_source=x follows its readers: remove utm_source/,
  ],
  'a link without https': [
    inEntry('links: []', 'links: [{ label: A, url: "http://example.org/" }]'),
    /"http:\/\/example\.org\/" is no https address/,
  ],
  'facts of an entry that cannot be read': [
    inEntry('themes: [', 'themes: [['),
    /merseyside\.md, row \d+: the facts cannot be read/,
  ],
};

for (const [name, [spoil, message]] of Object.entries(cases)) {
  test(`does not publish ${name}`, (context) => {
    const folder = copyOfSources(context);
    spoil(folder);
    const problems = refusalOf(() => runPublish(folder));
    assert.match(problems.join('\n'), message);
    assert.equal(existsSync(join(folder, '../published')), false);
  });
}
