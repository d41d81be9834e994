import { changeDocument, changeYears } from './change.mjs';
import { forceDocument } from './force.mjs';
import { goodPracticeDocuments, goodPracticeIndexDocument, inLanguage } from './goodPractice.mjs';
import { nationalDocument } from './national.mjs';
import { organisationsDocument } from './organisations.mjs';
import { policeStaffDocument } from './policeStaff.mjs';
import { representationDocument, representationYears } from './representation.mjs';

/**
 * Every document but the index, by path, and the years a folder.
 * @returns {{ documents: Map<string, object>, years: Record<string, object> }}
 */
export function allDocuments(data) {
  const documents = new Map();
  const years = {
    representation: yearly('representation', representationYears(data), representationDocument),
    change: yearly('change', changeYears(data), changeDocument),
    'police-staff': yearly('police-staff', [...data.staff.keys()], policeStaffDocument),
  };
  documents.set('organisations.json', organisationsDocument(data));
  documents.set('national.json', nationalDocument(data));
  for (const organisation of data.organisations) {
    documents.set(`forces/${organisation.id}.json`, forceDocument(data, organisation));
  }
  addGoodPractice('good-practice', data);
  for (const language of data.entryTexts.keys()) {
    addGoodPractice(`good-practice-${language}`, inLanguage(data, language));
  }
  return { documents, years };

  function addGoodPractice(name, spoken) {
    documents.set(`${name}.json`, goodPracticeIndexDocument(spoken));
    for (const [id, document] of goodPracticeDocuments(spoken)) {
      documents.set(`${name}/${id}.json`, document);
    }
  }

  function yearly(folder, all, build) {
    for (const year of all) documents.set(`${folder}/${year}.json`, build(data, year));
    // Police staff have no counts behind them: what is printed is all there is, so it is complete.
    const latestComplete = all.findLast(
      (year) => documents.get(`${folder}/${year}.json`).complete !== false,
    );
    if (latestComplete) {
      documents.set(`${folder}/latest.json`, documents.get(`${folder}/${latestComplete}.json`));
    }
    return { first: all[0], last: all.at(-1), latestComplete };
  }
}
