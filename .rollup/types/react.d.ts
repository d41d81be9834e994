/** The tags in React 19: attributes, properties, and events by their exact name behind `on`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Heard<Events> = {
  [Name in keyof Events as `on${string & Name}`]?: (event: Events[Name]) => void;
};

type Tags = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Heard<Elements[Tag]['events']> &
    Omit<
      DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>,
      keyof Elements[Tag]['attributes']
    >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
