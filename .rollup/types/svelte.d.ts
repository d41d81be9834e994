/** The tags in Svelte 5: attributes, properties, and events by their exact name behind `on`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Heard<Events> = {
  [Name in keyof Events as `on${string & Name}`]?: (event: Events[Name]) => void;
};

type Tags = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Heard<Elements[Tag]['events']> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['attributes']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
