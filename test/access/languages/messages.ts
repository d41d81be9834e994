import type { Message } from '../../../src/language/language.js';
import { codes, speak } from '../../../src/language/languages.js';

const texts = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const translations = async (code: string) => {
  const parts = await Promise.all(
    (['more', 'pages'] as const).map(async (part) => (await speak(code, part)).language),
  );
  return Object.assign({}, ...parts.map((one) => one.translations)) as Record<string, Message[]>;
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
