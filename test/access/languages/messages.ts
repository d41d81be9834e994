import type { Message } from '../../../src/language/language.js';
import { codes, speak } from '../../../src/language/languages.js';

const texts = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** What parts of the code say, which bring their words in every language along. */
const parts = ['doctor', 'embed', 'menu', 'problem', 'years'];

const translations = async (code: string): Promise<Record<string, readonly Message[]>> => {
  const brought = parts.map(async (name) => {
    const { translations: all } = (await import(`/src/language/parts/${name}.ts`)) as {
      translations: Record<string, readonly Message[]>;
    };
    return [name, all[code]!] as const;
  });
  const { language } = await speak(code);
  return { ...language.translations, ...Object.fromEntries(await Promise.all(brought)) };
};

/** Every text of a language, and the names of its months. */
export const messages = async (code: string): Promise<string[]> => {
  const { months } = (await speak(code)).language;
  if (code !== 'en')
    return [
      ...months,
      ...Object.values(await translations(code))
        .flat()
        .flatMap(texts),
    ];
  const catalogues = await Promise.all(
    Object.keys(await translations(codes[1]!)).map(
      (name) =>
        import(`/src/language/english/${name}.ts`) as Promise<
          Record<string, Record<string, Message>>
        >,
    ),
  );
  return [
    ...months,
    ...catalogues.flatMap((one) =>
      Object.values(one).flatMap((of) => Object.values(of).flatMap(texts)),
    ),
  ];
};
