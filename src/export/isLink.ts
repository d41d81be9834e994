/** Only these are links; text such as `javascript:` or a page that anybody can change on its way stays text. */
export const isLink = (address: string): boolean => /^(?:https:\/\/|mailto:)/i.test(address);
