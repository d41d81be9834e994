/**
 * Only these are links; text such as `javascript:` or a page that anybody can change on its way stays text. An
 * address that is absent is read as the word "undefined", which is no link.
 */
export const isLink = (address: string | undefined): address is string =>
  /^(?:https:\/\/|mailto:)/i.test(address!);
