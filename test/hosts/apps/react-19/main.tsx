import type {} from 'gender-equality-in-policing/types/react';
import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'gender-equality-in-policing/elements/force-gap-card';
import 'gender-equality-in-policing/elements/representation-grid';
import type { Mount } from '../../pages/page.js';

const src = '/data/published/v1/';

function App({ given }: { given: unknown }) {
  const [force, setForce] = useState('north-wales');
  const [chosen, setChosen] = useState('');
  return (
    <>
      <button onClick={() => setForce('kent')}>Kent</button>
      <force-gap-card src={src} force={force} year={2024} heading-level="2" />
      <representation-grid
        src={src}
        highlight={[force]}
        year="2023"
        ongep-select={({ detail }) => setChosen(detail.force)}
      />
      <output>{chosen}</output>
      <force-gap-card data={given} year="2023" />
    </>
  );
}

export const mount: Mount = (place, given) => {
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <StrictMode>
        <App given={given} />
      </StrictMode>,
    ),
  );
  return () => root.unmount();
};
