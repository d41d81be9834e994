import { expect } from '@open-wc/testing';
import { folded } from '../../src/language/folded.js';
import { english, plain } from '../../src/language/language.js';
import type { Catalogue, Language, Message } from '../../src/language/language.js';
import { speak } from '../../src/language/languages.js';
import { speaker } from '../../src/language/say.js';
import { translation } from '../../src/language/translation.js';

const catalogue = {
  'test.plain': 'Figures',
  'test.place': '{force}, {year}',
  'test.count': { one: '{count} force', other: '{count} forces' },
} as const satisfies Catalogue;

/** A language with a catalogue of its own for the test. */
const speaking = (code: string, test: readonly Message[]): Language => ({
  ...english,
  code,
  translations: { test },
});

const welsh = speaking(
  'cy',
  translation(catalogue, {
    'test.count': {
      zero: '{count} heddlu',
      one: '{count} heddlu',
      two: '{count} heddlu (dau)',
      few: '{count} heddlu (tri)',
      many: '{count} heddlu (chwech)',
      other: '{count} o heddluoedd',
    },
    'test.place': '{year}: {force}',
    'test.plain': 'Ffigurau',
  }),
);

const arabic: Language = {
  ...speaking(
    'ar',
    translation(catalogue, {
      'test.plain': '-',
      'test.place': '{force} {year}',
      'test.count': {
        zero: 'z',
        one: 'o',
        two: 't',
        few: 'f {count}',
        many: 'm',
        other: '{count} x',
      },
    }),
  ),
  direction: 'rtl',
};

describe('messages', () => {
  const say = speaker(english, catalogue);

  it('take values in their places', () => {
    expect(say('test.place', { force: 'Kent', year: '2023' })).to.equal('Kent, 2023');
    expect(say('test.place', { force: 'Kent' })).to.equal('Kent, ');
    expect(say('test.place', { force: '{year}', year: '2023' })).to.equal('{year}, 2023');
  });

  it('choose the plural by the count, and write it as a number', () => {
    expect(say('test.count', { count: 0 })).to.equal('0 forces');
    expect(say('test.count', { count: 1 })).to.equal('1 force');
    expect(say('test.count', { count: 1178 })).to.equal('1,178 forces');
  });

  it('have all six plural forms of Welsh', () => {
    const said = [0, 1, 2, 3, 6, 7].map((count) =>
      speaker(welsh, catalogue)('test.count', { count }),
    );
    expect(said).to.deep.equal([
      '0 heddlu',
      '1 heddlu',
      '2 heddlu (dau)',
      '3 heddlu (tri)',
      '6 heddlu (chwech)',
      '7 o heddluoedd',
    ]);
  });

  it('have all six plural forms of Arabic, with isolated numbers', () => {
    const said = [0, 1, 2, 5, 11, 100].map((count) =>
      speaker(arabic, catalogue)('test.count', { count }),
    );
    expect(said).to.deep.equal(['z', 'o', 't', 'f \u20665\u2069', 'm', '\u2066100\u2069 x']);
  });

  it('are found in a translation whatever its order', () => {
    expect(speaker(welsh, catalogue)('test.plain')).to.equal('Ffigurau');
    expect(speaker(welsh, catalogue)('test.place', { force: 'Gwent', year: '2023' })).to.equal(
      '2023: Gwent',
    );
  });

  it('may have their places by number, as the file of a language writes them', () => {
    const packed = speaking('cy', ['Ffigurau', '{1}: {0}', { one: '{0}', other: '{0} heddlu' }]);
    const own = speaker(packed, catalogue);
    expect(own('test.place', { force: 'Gwent', year: '2023' })).to.equal('2023: Gwent');
    expect(own('test.place', { force: '{1}', year: '2023' })).to.equal('2023: {1}');
    expect(own('test.count', { count: 7 })).to.equal('7 heddlu');
  });

  it('of a catalogue that a translation has not are in English', () => {
    expect(speaker(speaking('cy', []), { 'other.text': 'English' })('other.text')).to.equal(
      'English',
    );
  });

  it('keep the marks of their parts', () => {
    const parts = say.parts('test.place', { force: 'Kent', year: { text: '2023', mark: 'whole' } });
    expect(parts).to.deep.equal([
      { text: 'Kent' },
      { text: ', ' },
      { text: '2023', mark: 'whole' },
    ]);
    expect(plain(parts)).to.equal('Kent, 2023');
  });
});

describe('languages', () => {
  it('are found by the first part of their tag, and English without one', async () => {
    for (const tag of [undefined, '', ' ', 'en', 'en-GB', 'EN_us'])
      expect(await speak(tag)).to.deep.equal({ language: english, missing: null });
  });

  it('that are not spoken are answered in English, and named', async () => {
    for (const [tag, missing] of [
      ['tlh', 'tlh'],
      ['xx-Latn-GB', 'xx'],
      ['constructor', 'constructor'],
    ])
      expect(await speak(tag)).to.deep.equal({ language: english, missing });
  });
});

describe('names to search by', () => {
  it('meet without case, accents, spaces and signs', () => {
    for (const name of ['Avon & Somerset', 'avon-and-somerset', ' AVON and Somerset '])
      expect(folded(name)).to.equal('avonandsomerset');
    expect(folded('Dyfed-Powys')).to.equal(folded('dyfed powys'));
    expect(folded('Ynys Môn')).to.equal('ynysmon');
  });
});
