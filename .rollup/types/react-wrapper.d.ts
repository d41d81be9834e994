/** A component around a tag, for React 18: what the tag takes, and events as `onGepSelect`. */
import type { EventName } from '@lit/react';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Elements } from './elements.js';

type Heard<Events> = {
  [Name in keyof Events]?: Events[Name] extends EventName<infer Type>
    ? (event: Type) => void
    : never;
};

export type Wrapper<Tag extends keyof Elements, Events> = ForwardRefExoticComponent<
  Elements[Tag]['attributes'] &
    Heard<Events> &
    Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['attributes']> &
    RefAttributes<Elements[Tag]['element']>
>;
