import { expect } from '@open-wc/testing';
import { english, whole } from '../../src/language/language.js';
import type { Language } from '../../src/language/language.js';
import {
  isolate,
  number,
  percent,
  rounded,
  roundedRatio,
  signedPercent,
  year,
} from '../../src/language/numbers.js';

/** Written from right to left, with the digits of English so that the test can read them. */
const rightToLeft: Language = { ...english, code: 'ar', direction: 'rtl' };
const french: Language = {
  ...english,
  code: 'fr',
  separators: ['\u202f', ',', 4],
  percentSign: '\u202f%',
};

describe('numbers in words', () => {
  it('have a real minus, never a hyphen', () => {
    expect(number(english, -10.78, 2)).to.equal('\u221210.78');
    expect(percent(english, -3.5, 1)).to.equal('\u22123.5%');
    expect(signedPercent(english, -15)).to.equal('\u221215.00%');
  });

  it('have the decimals that are asked for, and groups of thousands', () => {
    expect(number(english, 1178)).to.equal('1,178');
    expect(number(english, 147430)).to.equal('147,430');
    expect(percent(english, 30.6, 2)).to.equal('30.60%');
    expect(percent(english, 28, 0)).to.equal('28%');
  });

  it('have a plus only where a change goes up', () => {
    expect(signedPercent(english, 3.6)).to.equal('+3.60%');
    expect(signedPercent(english, 0)).to.equal('0.00%');
    expect(percent(english, 3.6)).to.equal('3.60%');
    expect(number(english, 5)).to.equal('5');
  });

  it('have no sign on zero, whichever zero it is', () => {
    expect(number(english, -0, 2)).to.equal('0.00');
    expect(percent(english, -0)).to.equal('0.00%');
  });

  it('follow the language, with its own space before the sign of per cent', () => {
    expect(percent(french, 30.66)).to.equal('30,66\u202f%');
    expect(number(french, -1178)).to.equal('\u22121\u202f178');
  });

  it('write a year without a group of thousands', () => {
    expect(year(english, 2024)).to.equal('2024');
    expect(year(rightToLeft, 2024)).to.equal('\u20662024\u2069');
  });

  it('are isolated with their signs from right to left, and only there', () => {
    expect(number(rightToLeft, -10.78, 2)).to.equal('\u2066\u221210.78\u2069');
    expect(percent(rightToLeft, 41.44)).to.equal('\u206641.44%\u2069');
    expect(signedPercent(rightToLeft, 3.6)).to.equal('\u2066+3.60%\u2069');
    expect(isolate(rightToLeft, '£90,000')).to.equal('\u2066£90,000\u2069');
    expect(isolate(english, '£90,000')).to.equal('£90,000');
  });
});

describe('rounding', () => {
  it('goes half away from zero, on both sides', () => {
    expect(roundedRatio(1, 200, 2)).to.equal(0.01);
    expect(roundedRatio(-1, 200, 2)).to.equal(-0.01);
    expect(roundedRatio(5, 2, 0)).to.equal(3);
    expect(roundedRatio(-5, 2, 0)).to.equal(-3);
    expect(rounded(2.325, 2)).to.equal(2.33);
    expect(rounded(-2.325, 2)).to.equal(-2.33);
  });

  it('is not misled by binary fractions', () => {
    expect(rounded(1.005, 2)).to.equal(1.01);
    expect(rounded(-1.005, 2)).to.equal(-1.01);
    expect(rounded(8.345, 2)).to.equal(8.35);
    // 100 * 201 / 16000 = 1.25625; 100 * 69 / 2400 = 2.875
    expect(roundedRatio(100 * 201, 16000, 4)).to.equal(1.2563);
    expect(roundedRatio(100 * 69, 2400, 2)).to.equal(2.88);
  });

  it('agrees with whole numbers for every share of up to 400 officers', () => {
    for (let all = 1; all <= 400; all++)
      for (let women = 0; women <= all; women++) {
        const twice = BigInt(women) * 20000n + BigInt(all);
        const expected = Number(twice / (2n * BigInt(all))) / 100;
        if (roundedRatio(100 * women, all, 2) !== expected)
          expect.fail(`${women} of ${all}: ${roundedRatio(100 * women, all, 2)}, not ${expected}`);
      }
  });

  it('keeps a whole number whole', () => {
    expect(roundedRatio(0, 7, 2)).to.equal(0);
    expect(rounded(30, 2)).to.equal(30);
  });
});

describe('lists', () => {
  it('have a word before the last item', () => {
    expect(english.join([])).to.equal('');
    expect(english.join(['Kent'])).to.equal('Kent');
    expect(english.join(['Kent', 'Essex'])).to.equal('Kent and Essex');
    expect(english.join(['Kent', 'Essex', 'Surrey'])).to.equal('Kent, Essex and Surrey');
    const { join } = whole({ code: 'zh', locale: 'zh', months: [], and: '、', comma: '、' });
    expect(join(['1', '2', '3'])).to.equal('1、2、3');
  });

  it('keep names in Latin letters in their order from right to left', () => {
    const arabic = { code: 'ar', locale: 'ar', months: [], direction: 'rtl', and: ' و' } as const;
    expect(whole(arabic).join(['Kent', 'Essex'])).to.equal('\u2068Kent\u2069 و\u2068Essex\u2069');
  });
});
