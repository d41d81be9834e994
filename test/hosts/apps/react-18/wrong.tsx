/** What the compiler must refuse, line by line. */
import { ForceMap } from 'gender-equality-in-policing/react';

export const wrong = [
  <ForceMap years="maybe" />,
  <ForceMap onGepSelect={({ detail }) => detail.year} />,
  <ForceMap forces="kent" />,
  <ForceMap heading-level="two" />,
];
