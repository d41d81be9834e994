// Generated from data/schema by "npm run contracts". Change the schema, not this file.

export { isChangeDocument } from './validate/changeDocument.js';
export { isForceDocument } from './validate/forceDocument.js';
export { isGoodPracticeDocument } from './validate/goodPracticeDocument.js';
export { isGoodPracticeIndexDocument } from './validate/goodPracticeIndexDocument.js';
export { isIndexDocument } from './validate/indexDocument.js';
export { isNationalDocument } from './validate/nationalDocument.js';
export { isOrganisationsDocument } from './validate/organisationsDocument.js';
export { isPoliceStaffDocument } from './validate/policeStaffDocument.js';
export { isRepresentationDocument } from './validate/representationDocument.js';
export { isStaffGradesDocument } from './validate/staffGradesDocument.js';
