declare const __MESSAGES__: string;

/**
 * The digest of all English messages and of `packed.ts`, written in by the build. A file of another
 * language has no keys, so it is only understood beside a script with the very same messages.
 */
export const messages: string = typeof __MESSAGES__ === 'string' ? __MESSAGES__ : '';
