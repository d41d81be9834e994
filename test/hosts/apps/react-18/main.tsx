import { StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ForceGapCard, RepresentationGrid } from 'gender-equality-in-policing/react';
import type { Mount } from '../../pages/page.js';

const src = '/data/published/v1/';

function App({ given }: { given: unknown }) {
  const [force, setForce] = useState('north-wales');
  const [chosen, setChosen] = useState('');
  return (
    <>
      <button onClick={() => setForce('kent')}>Kent</button>
      <ForceGapCard src={src} force={force} year={2024} heading-level="2" />
      <RepresentationGrid
        src={src}
        highlight={[force]}
        year="2023"
        onGepSelect={({ detail }) => setChosen(detail.force)}
      />
      <output>{chosen}</output>
      <ForceGapCard data={given} year="2023" />
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
