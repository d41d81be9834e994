/** The tags in templates of Vue: attributes, properties and events. */
import type { HTMLAttributes } from 'vue';
import type { Elements } from './elements.js';

/** gep-select to GepSelect: so Vue passes on what a template hears. */
type Joined<Name> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Joined<Rest>}`
  : Capitalize<string & Name>;

type Heard<Events> = {
  [Name in keyof Events as `on${Joined<Name>}`]?: (event: Events[Name]) => void;
};

type Tags = {
  [Tag in keyof Elements]: new () => {
    $props: Elements[Tag]['attributes'] &
      Heard<Elements[Tag]['events']> &
      Omit<HTMLAttributes, keyof Elements[Tag]['attributes']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
