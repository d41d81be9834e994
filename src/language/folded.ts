/** Letters and digits only, so that "Avon & Somerset" and "avon-and-somerset" meet. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
