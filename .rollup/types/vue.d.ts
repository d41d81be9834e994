/** The tags in templates of Vue: attributes, properties and events. */
import type { HTMLAttributes } from 'vue';
import type { Elements } from './elements.js';

type Heard<Events> = {
  [Name in keyof Events as `on${Capitalize<string & Name>}`]?: (event: Events[Name]) => void;
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
