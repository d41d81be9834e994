import type { HostCode, Offer, Permission } from '../export/embedHosts.js';
import { builder } from '../language/english/builder.js';
import { english } from '../language/language.js';
import { speaker } from '../language/say.js';
import { copyBy } from './copy.js';
import { make } from './page.js';

const words = speaker(english, builder);

/** Code that can be reached and scrolled by keyboard, and the button that copies it. */
const codeWithButton = (title: string, offer: Pick<Offer, 'as' | 'content'>): Node[] => {
  const code = make('code', {}, offer.content);
  const label = words(offer.as === 'code' ? 'builder.copy' : 'builder.copyFormatted');
  const button = make(
    'button',
    { type: 'button', 'data-label': label, 'aria-label': `${label}: ${title}` },
    label,
  );
  button.addEventListener('click', () => void copyBy(button, offer, code));
  const box = make(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': words('builder.code', { title }) },
    code,
  );
  return offer.as === 'code'
    ? [box, button]
    : [button, make('details', {}, make('summary', {}, words('builder.markup')), box)];
};

const offerSection = (offer: Offer): HTMLElement => {
  const title = words(`builder.offer.${offer.id}`);
  return make(
    'section',
    { class: 'offer', 'data-offer': offer.id },
    make('h4', {}, title),
    make('p', {}, words(`builder.offer.${offer.id}.how`)),
    ...codeWithButton(title, offer),
  );
};

const permissionSection = ({ id, line }: Permission): HTMLElement => {
  const title = words(`builder.allow.${id}`);
  return make(
    'section',
    { class: 'offer', 'data-allow': id },
    make('p', {}, title),
    ...codeWithButton(title, { as: 'code', content: line }),
  );
};

/** What to paste, what the administrator must allow, and the size. */
export const renderOffers = (
  { offers, permissions, framed }: HostCode,
  size: { readonly width: number; readonly height: number },
): Node[] => [
  ...offers.map(offerSection),
  ...(framed
    ? [
        make('h3', {}, 'Size of the frame'),
        make(
          'p',
          { id: 'size' },
          words('builder.size', { width: String(size.width), height: String(size.height) }),
        ),
      ]
    : []),
  make('h3', {}, 'What the administrator must allow'),
  ...(permissions.length
    ? permissions.map(permissionSection)
    : [make('p', {}, words('builder.allow.nothing'))]),
];
