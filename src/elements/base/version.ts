declare const __VERSION__: string;

/** The version of the library; the build writes it in. */
export const version: string = __VERSION__;
