/** Only web addresses are links; text such as `javascript:` stays text. */
export const isLink = (address: string): boolean => /^https?:\/\//i.test(address);
