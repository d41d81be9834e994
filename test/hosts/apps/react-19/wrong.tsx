import type {} from 'gender-equality-in-policing/types/react';
/** What the compiler must refuse, line by line. */

export const wrong = [
  <force-map years="maybe" />,
  <force-map ongep-select={({ detail }) => detail.year} />,
  <force-map forces="kent" />,
  <force-map heading-level="two" />,
];
