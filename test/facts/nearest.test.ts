import { expect } from '@open-wc/testing';
import { isOrganisationsDocument } from '../../src/contracts/validate.js';
import { nearest } from '../../src/facts/nearest.js';
import { english } from '../../src/language/language.js';
import type { Language } from '../../src/language/language.js';
import { readPublished } from '../support/folder.js';

const organisations = async () => {
  const document: unknown = await readPublished('organisations.json');
  if (!isOrganisationsDocument(document)) throw new Error('organisations.json is not itself');
  return document.organisations;
};

describe('the nearest organisations', () => {
  const first = async (given: string, language: Language = english): Promise<string> =>
    nearest(await organisations(), given, language)[0]!.id;

  it('are found by slips of the pen', async () => {
    for (const [given, id] of [
      ['dyfed-powis', 'dyfed-powys'],
      ['Humbersid', 'humberside'],
      ['nothumbria', 'northumbria'],
      ['Glocestershire', 'gloucestershire'],
      ['lecestershire', 'leicestershire'],
      ['wesr midlands', 'west-midlands'],
    ] as const)
      expect(await first(given), given).to.equal(id);
  });

  it('are found by the names that people use', async () => {
    for (const [given, id] of [
      ['Met', 'metropolitan'],
      ['Met Police', 'metropolitan'],
      ['metropolitan-police-service', 'metropolitan'],
      ['GMP', 'greater-manchester'],
      ['Hampshire and Isle of Wight', 'hampshire'],
      ['Northern Ireland', 'psni'],
      ['Scotland', 'police-scotland'],
      ['London, City of', 'city-of-london'],
      ['Kent County Constabulary', 'kent'],
      ['Avon & Somerset', 'avon-and-somerset'],
    ] as const)
      expect(await first(given), given).to.equal(id);
  });

  it('are found by their Welsh name, and named in Welsh', async () => {
    expect(await first('Heddlu Gogledd Cymru')).to.equal('north-wales');
    const welsh: Language = { ...english, code: 'cy' };
    const [choice] = nearest(await organisations(), 'north-wales', welsh);
    expect(choice).to.deep.equal({ id: 'north-wales', label: 'Gogledd Cymru' });
  });

  it('are three, or as many as asked for, whatever was written', async () => {
    for (const given of ['', ' ', '💥', '<script>', 'x'.repeat(10_000)])
      expect(nearest(await organisations(), given, english)).to.have.length(3);
    expect(nearest(await organisations(), 'kent', english, 1)).to.have.length(1);
  });

  it('start with every force itself for its id, name and label', async () => {
    for (const { id, name, label } of await organisations())
      for (const given of [id, name, label]) expect(await first(given), given).to.equal(id);
  });
});
