/** A name for what came after this library, from its id: `body-worn-video` as "Body worn video". */
export const nameFromId = (id: string): string =>
  (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
