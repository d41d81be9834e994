import { expect } from '@open-wc/testing';
import '../../src/embed/listener.js';
import { loadFacts } from '../../src/index.js';
import { addFrame, insideFrame, servers, until } from './servers.js';

/** The strictest frame that still runs scripts: its page has no origin, so no cookie or storage. */
describe('a frame with sandbox="allow-scripts"', () => {
  let open: string;
  const place = document.createElement('div');

  before(async () => {
    ({ open } = await servers());
    document.body.append(place);
  });
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  it('shows the figures and tells its height', async () => {
    const src = `${open}embed.html?widget=force-gap-card&force=north-wales&year=2024`;
    const frame = await addFrame(place, { src, sandbox: 'allow-scripts', width: '500' });
    await until(() => frame.clientHeight > 300);
    const { origin, title, text, requests } = await insideFrame(src);
    expect(origin).to.equal('null');
    expect(title).to.equal('North Wales Police, 31 March 2024');
    const facts = await loadFacts('force-gap-card', {
      src: `${open}data/v1/`,
      force: 'north-wales',
      year: 2024,
    });
    for (const words of ['41.44', '30.66', '33.93', facts.sentence, facts.source.text])
      expect(text).to.contain(words);
    expect(requests.filter((address) => !address.startsWith(open))).to.deep.equal([]);

    const free = await addFrame(place, { src: `${src}&theme=light`, width: '500' });
    await until(() => free.clientHeight > 300);
    expect(frame.clientHeight).to.equal(free.clientHeight);
  });

  it('shows a plain message for an address that asks for something else', async () => {
    const src = `${open}embed.html?widget=force-gap-crad`;
    await addFrame(place, { src, sandbox: 'allow-scripts' });
    const { text } = await insideFrame(src);
    expect(text).to.contain('There is no widget “force-gap-crad”').and.to.contain('force-gap-card');
  });

  it('tells in the check that it has no site of its own', async () => {
    const src = `${open}embed.html?widget=force-gap-card&force=kent&check`;
    await addFrame(place, { src, sandbox: 'allow-scripts', width: '500' });
    await until(async () => (await insideFrame(src)).text.includes('Check again'));
    const { text } = await insideFrame(src);
    expect(text)
      .to.contain('Every parameter is known to force-gap-card')
      .and.to.contain('sandboxed frame');
  });
});
