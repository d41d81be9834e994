import { json } from './page.js';

/** An organisation, as far as a choice needs it. */
export interface Organisation {
  readonly id: string;
  readonly label: string;
  readonly figures: 'counts' | 'change' | 'none';
  readonly goodPractice: boolean;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** What can be chosen, from the published documents. */
export interface Lists {
  readonly organisations: readonly Organisation[];
  /** By the name of the folder in which a document a year lies. */
  readonly years: Readonly<Record<string, Years>>;
  readonly editions: readonly string[];
  /** Ids of the themes of good practice. */
  readonly themes: readonly string[];
}

export const loadLists = async (): Promise<Lists> => {
  const [{ organisations }, { years, editions }, { themes }] = await Promise.all([
    json<{ organisations: Organisation[] }>('data/v1/organisations.json'),
    json<{ years: Lists['years']; editions: { id: string }[] }>('data/v1/index.json'),
    json<{ themes: { id: string }[] }>('data/v1/good-practice.json'),
  ]);
  return {
    organisations,
    years,
    editions: editions.map(({ id }) => id),
    themes: themes.map(({ id }) => id),
  };
};

/** An association or a federation has no officers of its own to show. */
export const forces = ({ organisations }: Lists): Organisation[] =>
  organisations.filter(({ figures, goodPractice }) => figures !== 'none' || goodPractice);

/** The years from the last to the first. */
export const yearsOf = (lists: Lists, folder: string): string[] => {
  const { first, last } = lists.years[folder] ?? lists.years['representation']!;
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
};
