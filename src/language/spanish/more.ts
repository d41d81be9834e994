export * from './change.js';
export * from './commitments.js';
export * from './headlines.js';
export * from './list.js';
export * from './map.js';
export * from './picker.js';
export * from './staff.js';
export * from './trend.js';
export { messages } from '../messages.js';
