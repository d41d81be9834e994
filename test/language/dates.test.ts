import { expect } from '@open-wc/testing';
import { asAt, date } from '../../src/language/dates.js';
import { english } from '../../src/language/language.js';
import type { Language } from '../../src/language/language.js';

const months = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd';
const welsh: Language = { ...english, code: 'cy', months: [...months.split(' '), 'Rhagfyr'] };

describe('dates in words', () => {
  it('are as exact as they are given', () => {
    expect(date(english, '2024-03-31')).to.equal('31 March 2024');
    expect(date(english, '2024-05')).to.equal('May 2024');
    expect(date(english, '2024')).to.equal('2024');
  });

  it('have no zero before the day', () => {
    expect(date(english, '2023-10-04')).to.equal('4 October 2023');
    expect(date(welsh, '2023-10-04')).to.equal('4 Hydref 2023');
  });

  it('are the same day in every time zone', () => {
    expect(date(english, '2024-01-01')).to.equal('1 January 2024');
    expect(date(english, '2024-12-31')).to.equal('31 December 2024');
  });

  it('take the months of a language that the browser does not know', () => {
    expect(date(welsh, '2024-03-31')).to.equal('31 Mawrth 2024');
    expect(date(welsh, '2024-12')).to.equal('Rhagfyr 2024');
    expect(date(welsh, '2024')).to.equal('2024');
  });

  it('leave what is no date as it is', () => {
    for (const text of ['', 'spring 2024', '31/03/2024', '2024-3-1', '<b>2024</b>'])
      expect(date(english, text)).to.equal(text);
  });

  it('count officers on 31 March', () => {
    expect(asAt(english, 2007)).to.equal('31 March 2007');
  });
});
