import { createElement, Fragment, StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from './page.js';

function Page({ given }: { given: unknown }) {
  const [force, setForce] = useState('north-wales');
  const [chosen, setChosen] = useState('');
  return createElement(
    Fragment,
    null,
    createElement('button', { onClick: () => setForce('kent') }, 'Kent'),
    createElement('force-gap-card', { force, year: '2024' }),
    createElement('representation-grid', {
      highlight: force,
      year: '2023',
      // React hears an event by its exact name behind `on`.
      'ongep-select': ({ detail }: CustomEvent<{ force: string }>) => setChosen(detail.force),
    }),
    createElement('output', null, chosen),
    createElement('force-gap-card', { data: given, year: '2023' }),
  );
}

const mountIn =
  (mode: typeof Fragment): Mount =>
  (place, given) => {
    const root = createRoot(place);
    flushSync(() => root.render(createElement(mode, null, createElement(Page, { given }))));
    return () => root.unmount();
  };

export const mount = mountIn(Fragment);
export const mountStrictly = mountIn(StrictMode);
