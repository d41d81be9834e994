import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, readText, replaceIn } from '../fixtures/data/folders.mjs';

const replaced =
  (...change) =>
  (folder) =>
    replaceIn(folder, ...change);
const appended = (file, text) => (folder) => appendFileSync(join(folder, file), text);
const rewritten = (file, change) => (folder) =>
  writeFileSync(join(folder, file), change(readText(folder, file)));
const inEntry = (from, to) => replaced('good-practice/merseyside.md', from, to);
const inChange = (from, to) => replaced('change-2024.csv', from, to);
const kentChange = 'kent,all-officers,0.34,report-2024,287';

/** Every kind of mistake in data/sources: how it is made, and all that the check then says. */
export const mistakes = {
  'a wrong column name': [
    inChange('level,value', 'level,vaule'),
    ['change-2024.csv, row 1: the column "value" is missing. Write value in place of "vaule".'],
  ],
  'a column that nothing reads': [
    rewritten('themes.csv', (text) => text.replaceAll(/$/gm, ',x').replace(/,x$/, '')),
    ['themes.csv, row 1: nothing reads the column "x". Remove it or correct its name.'],
  ],
  'a column twice': [
    inChange('level,value,source,line', 'level,value,source,line,line'),
    ['change-2024.csv, row 1: the column "line" stands there twice. Remove one.'],
  ],
  'smart quotes in the header': [
    inChange('level,value', 'level,“value”'),
    ['change-2024.csv, row 1: the column "value" is missing. Write value in place of "“value”".'],
  ],
  'a space after a column name': [
    inChange('level,value', 'level,value '),
    ['change-2024.csv, row 1: the column "value" is missing. Write value in place of "value ".'],
  ],
  'a wrong delimiter': [
    rewritten('averages.csv', (text) => text.replaceAll(',', ';')),
    [
      'averages.csv, row 1: the cells are separated by ";". Save the table with commas between them.',
    ],
  ],
  'tabs for commas': [
    rewritten('averages.csv', (text) => text.replaceAll(',', '\t')),
    [
      'averages.csv, row 1: the cells are separated by a tab. Save the table with commas between them.',
    ],
  ],
  'an empty file': [
    (folder) => writeFileSync(join(folder, 'averages.csv'), ''),
    ['averages.csv: the file is empty. Put the last good copy back.'],
  ],
  'a missing file': [
    (folder) => rmSync(join(folder, 'averages.csv')),
    ['averages.csv: the file is missing. Put it back into data/sources.'],
  ],
  'a file of another name': [
    (folder) =>
      writeFileSync(join(folder, 'change-2024 (1).csv'), readText(folder, 'change-2024.csv')),
    [
      'change-2024 (1).csv: nothing reads a file of this name. Correct the name, or take the file away.',
    ],
  ],
  'an encoding of Windows': [
    (folder) =>
      writeFileSync(
        join(folder, 'themes.csv'),
        Buffer.from(readText(folder, 'themes.csv').replace('Women', 'Wom\u00e9n'), 'latin1'),
      ),
    [
      'themes.csv, row 6: a letter is not saved as UTF-8, such as £, é or ’ in Windows-1252. In Excel choose "Save as" and the type "CSV UTF-8", in LibreOffice the character set "Unicode (UTF-8)".',
    ],
  ],
  'a file in UTF-16': [
    (folder) =>
      writeFileSync(
        join(folder, 'themes.csv'),
        Buffer.from(`\uFEFF${readText(folder, 'themes.csv')}`, 'utf16le'),
      ),
    [
      'themes.csv: the file is no text in UTF-8. In Excel choose "Save as" and the type "CSV UTF-8", in LibreOffice the character set "Unicode (UTF-8)".',
    ],
  ],
  'an open quote': [
    inChange(kentChange, `"${kentChange}`),
    [
      'change-2024.csv, row 62: a quote is open. Put a " before and after the whole value, or none.',
    ],
  ],
  'a comma too many': [
    inChange(kentChange, `${kentChange},`),
    [
      'change-2024.csv, row 62: the row does not have as many cells as the first row (6, not 5). Put a " before and after a value with a comma in it, and complete a row that is cut off.',
    ],
  ],
  'a blank row': [
    inChange(kentChange, `${kentChange}\n,,,,`),
    ['change-2024.csv, row 63: the row is blank. Remove it.'],
  ],
  'a missing value': [
    inChange(kentChange, kentChange.replace('0.34', '')),
    ['change-2024.csv, row 62: the value is missing. Put it in; remove the row if there is none.'],
  ],
  'a per cent sign in a number': [
    inChange(kentChange, kentChange.replace('0.34', '0.34%')),
    ['change-2024.csv, row 62: "0.34%" is no number with at most two decimals. Write 0.34.'],
  ],
  'a comma for the point': [
    inChange(kentChange, kentChange.replace('0.34', '"0,34"')),
    ['change-2024.csv, row 62: "0,34" is no number with at most two decimals. Write 0.34.'],
  ],
  'a long dash for the minus': [
    inChange('psni,all-officers,-2.73', 'psni,all-officers,−2.73'),
    ['change-2024.csv, row 101: "−2.73" is no number with at most two decimals. Write -2.73.'],
  ],
  'a comma between thousands': [
    replaced(
      'workforce.csv',
      'sussex,2023,all-officers,1178,',
      'sussex,2023,all-officers,"1,178",',
    ),
    ['workforce.csv, row 1937: women "1,178" is no whole number. Write 1178.'],
  ],
  'too many decimals': [
    inChange(kentChange, kentChange.replace('0.34', '0.3389')),
    [
      'change-2024.csv, row 62: "0.3389" is no number with at most two decimals. Type it as printed.',
    ],
  ],
  'a share over 100': [
    replaced(
      'force-shares-2024.csv',
      'middle-management,women,30.66',
      'middle-management,women,306.6',
    ),
    [
      'force-shares-2024.csv, row 43: women cannot be 306.6, above 100. Compare it with the report.',
    ],
  ],
  'a date that a spreadsheet made': [
    inChange(kentChange, kentChange.replace('0.34', '03-Apr')),
    [
      'change-2024.csv, row 62: value "03-Apr" is a date that a spreadsheet made of what was typed. Set the cell to Text and type it again.',
    ],
  ],
  'a date in a name': [
    replaced('organisation-names.csv', ',Dyfed-P,', ',1-Dec,'),
    [
      'organisation-names.csv, row 3: short "1-Dec" is a date that a spreadsheet made of what was typed. Set the cell to Text and type it again.',
    ],
  ],
  'a failed formula': [
    inChange(kentChange, kentChange.replace('0.34', '#DIV/0!')),
    ['change-2024.csv, row 62: value "#DIV/0!" is a failed formula. Type the value itself.'],
  ],
  'two rows for one fact': [
    inChange(kentChange, `${kentChange}\n${kentChange}`),
    ['change-2024.csv, row 63: it repeats change-2024.csv, row 62. Remove one of the two.'],
  ],
  'an unknown organisation': [
    inChange(kentChange, kentChange.replace('kent', 'kentt')),
    [
      'change-2024.csv, row 62: "kentt" is no known organisation. Write kent, or add it to organisations.csv.',
    ],
  ],
  'a wrong level': [
    inChange(kentChange, kentChange.replace('all-officers', 'all-oficers')),
    [
      'change-2024.csv, row 62: "all-oficers" is no level. Known are all-officers, middle-management, senior-leadership. The nearest is all-officers.',
    ],
  ],
  'an unknown measure': [
    replaced('police-staff-2024.csv', 'special-constables,women,25', 'special-constables,woman,25'),
    [
      'police-staff-2024.csv, row 8: "woman" is no measure. Known are women, men, difference, changePoints. The nearest is women.',
    ],
  ],
  'a year out of range': [
    replaced('averages.csv', '2023,all-officers', '203,all-officers'),
    ['averages.csv, row 3: the year "203" cannot be right. Put in a year from 2007 to 2100.'],
  ],
  'a missing source': [
    inChange(kentChange, kentChange.replace('report-2024', '')),
    ['change-2024.csv, row 62: the value has no known source (""). Name one of sources.csv.'],
  ],
  'an unknown source': [
    inChange(kentChange, kentChange.replace('report-2024', 'report-204')),
    ['change-2024.csv, row 62: the value has no known source ("report-204"). Write report-2024.'],
  ],
  'a missing line of the source': [
    inChange(kentChange, kentChange.replace(/,\d+$/, ',')),
    ['change-2024.csv, row 62: "" is no line of the source. Put in the line the value stands on.'],
  ],
  'a sum that does not fit': [
    replaced('workforce.csv', 'sussex,2023,all-officers,1178,', 'sussex,2023,all-officers,1187,'),
    [
      'workforce.csv, row 1937: women, men and not stated are 3203 together, but all is 3194. Import the Home Office table again.',
      'change-2024.csv, row 119: 2.46 % of 1187 women in 2023 gives no whole number. Compare the value with the report.',
    ],
  ],
  'shares that are not 100 together': [
    replaced('police-staff-2024.csv', 'special-constables,men,75', 'special-constables,men,57'),
    [
      'police-staff-2024.csv, row 8: women and men of special-constables are not 100 together. Compare both with the report.',
    ],
  ],
  'an id twice': [
    appended('sources.csv', 'police-uk,A,B,2024-03-31,https://a.example/,Free,,\n'),
    [
      'sources.csv, row 8: the id "police-uk" already stands in row 6. Give each its own, or remove one row.',
    ],
  ],
  'an address without https': [
    replaced('sources.csv', 'https://www.heforshe.org/en', 'www.heforshe.org'),
    [
      'sources.csv, row 2: the url "www.heforshe.org" cannot be read. Write the whole address; it starts with https:// and has no space.',
    ],
  ],
  'a date of the wrong form': [
    replaced('editions.csv', '2026-11-21', '21/11/2026'),
    [
      'editions.csv, row 2: the updated "21/11/2026" cannot be read. Write year-month-day, such as 2026-03-31.',
    ],
  ],
  'an unknown nation': [
    replaced('organisations.csv', ',Gwe,Wales', ',Gwe,Whales'),
    [
      'organisations.csv, row 16: "Whales" is no nation. Known are England, Wales, Scotland, Northern Ireland, England and Wales, Great Britain, United Kingdom, Crown Dependency, British Overseas Territories. The nearest is Wales.',
    ],
  ],
  'a name too long for its box': [
    replaced('organisations.csv', ',Kent,Ken,', ',Kentishmen,Ken,'),
    [
      'organisations.csv, row 20: the short "Kentishmen" has 10 letters; it must have at most 9. Find another.',
    ],
  ],
  'two forces on one tile': [
    replaced('organisations.csv', 'territorial,counts,1,8', 'territorial,counts,5,6'),
    [
      'organisations.csv, row 3: the tile 5, 6 of the map already holds Avon & Somerset. Give Bedfordshire a free one.',
    ],
  ],
  'a name of two forces': [
    appended('aliases.csv', 'essex,KENT,common-use,force-names,\n'),
    [
      'aliases.csv, row 220: "KENT" already stands for kent. A name can stand for one only: remove one row.',
    ],
  ],
  'an entry without front matter': [
    inEntry(/^---\n/, ''),
    [
      'good-practice/merseyside.md: it does not begin with facts between two lines of ---. Copy them from another entry and change them.',
    ],
  ],
  'an entry that is no YAML': [
    inEntry('themes: [', 'themes: [['),
    [
      'good-practice/merseyside.md, row 7: the facts cannot be read (Flow sequence in block collection must be sufficiently indented and end with a ]). Compare them with another entry.',
    ],
  ],
  'a missing member of an entry': [
    inEntry('links: []\n', ''),
    ['good-practice/merseyside.md: the member "links" is missing. Add it; [] is an empty list.'],
  ],
  'a misspelt member of an entry': [
    inEntry('links: []\n', 'lnks: []\n'),
    [
      'good-practice/merseyside.md: nothing reads the member "lnks". Write links.',
      'good-practice/merseyside.md: the member "links" is missing. Add it; [] is an empty list.',
    ],
  ],
  'an entry too short': [
    inEntry(/\n---\n[^]*$/, '\n---\nToo short.\n'),
    [
      'good-practice/merseyside.md: the summary has 2 words; it must have 40 to 80. Add 38 or more.',
    ],
  ],
  'an entry too long': [
    inEntry(/\n$/, ' and more'.repeat(10)),
    [
      'good-practice/merseyside.md: the summary has 90 words; it must have 40 to 80. Take out 10 or more.',
    ],
  ],
  'an unknown theme': [
    inEntry('specialist-roles', 'special-roles'),
    [
      'good-practice/merseyside.md, row 6: "special-roles" is no theme. The nearest is specialist-roles. See themes.csv.',
    ],
  ],
  'a theme twice': [
    inEntry('[specialist-roles,', '[specialist-roles, specialist-roles,'),
    [
      'good-practice/merseyside.md, row 6: the theme specialist-roles stands there twice. Remove one.',
    ],
  ],
  'a figure without what it counts': [
    inEntry('      what: women came to discovery days,\n', ''),
    [
      'good-practice/merseyside.md, row 14: the figure "200" lacks what: it needs text, unit and what.',
    ],
  ],
  'a figure whose value is another': [
    inEntry('value: 200,', 'value: 20,'),
    [
      'good-practice/merseyside.md, row 14: the figure "200" has another value, 20. Correct the one or the other.',
    ],
  ],
  'a figure without its line': [
    inEntry('line: 2007', 'line:'),
    [
      'good-practice/merseyside.md, row 14: the figure "200" has no source: put in the line it stands on.',
    ],
  ],
  'a number in the text that is no figure': [
    inEntry('Talks with women', 'Talks with 812 women'),
    [
      'good-practice/merseyside.md: the summary says 812, which is in no figure or date. Add it to figures with its line, or leave it out.',
    ],
  ],
  'a tracking parameter': [
    inEntry('links: []', 'links: [{ label: A, url: "https://a.example/?utm_source=x&id=1" }]'),
    [
      'good-practice/merseyside.md, row 12: the link https://a.example/?utm_source=x&id=1 follows its readers: remove utm_source.',
    ],
  ],
  'a link without https': [
    inEntry('links: []', 'links: [{ label: A, url: "http://a.example/" }]'),
    [
      'good-practice/merseyside.md, row 12: the link "http://a.example/" is no https address. Write the address that starts with https://.',
    ],
  ],
  'a link without a label': [
    inEntry('links: []', 'links: [{ url: "https://a.example/" }]'),
    [
      'good-practice/merseyside.md, row 12: the link https://a.example/ has no label. Say what the page is.',
    ],
  ],
  'an event with a date of the wrong form': [
    inEntry('dates: []', 'dates: [{ date: May 2024, what: it began }]'),
    [
      'good-practice/merseyside.md, row 11: the date "May 2024" cannot be read. Write 2024, 2024-05 or 2024-05-31, and what happened.',
    ],
  ],
  'an entry under another name': [
    inEntry('organisation: merseyside', 'organisation: cumbria'),
    [
      'good-practice/merseyside.md: the file must be called cumbria.md. Rename it, or correct the organisation.',
      'good-practice: these entries are missing: merseyside.md. Write them, or put them back.',
    ],
  ],
};
