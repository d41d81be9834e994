export * from './doctor.js';
export * from './embed.js';
export { messages } from '../messages.js';
