import { expect } from '@open-wc/testing';
import { suggestedHeight } from '../../src/export/embedSizes.js';
import { openPage } from '../support/page.js';
import type { Page } from '../support/page.js';
import { addFrame, insideFrame, messagesOf, servers, until } from './servers.js';

const card = 'embed.html?widget=force-gap-card&force=north-wales&year=2024';

/** The hosted page in a page of another origin with a strict policy and the listener. */
describe('a page around a frame', () => {
  let page: Page;
  let place: Element;
  let open: string;
  let closed: string;

  before(async () => {
    ({ open, closed } = await servers());
  });
  beforeEach(async () => {
    page = await openPage('/test/hosts/iframe-host.html');
    place = page.document.querySelector('div')!;
  });
  afterEach(() => page.close());

  it('gets the height in three shapes, and the listener sets it', async () => {
    const frame = page.document.createElement('iframe');
    const heard = messagesOf(frame);
    frame.src = `${open}${card}`;
    frame.width = '500';
    frame.height = '150';
    place.append(frame);
    await until(() => frame.clientHeight > 300);
    const { title, text } = await insideFrame(frame.src);
    expect(title).to.equal('North Wales Police, 31 March 2024');
    expect(text).to.contain('10.78');

    const last = heard.slice(-3) as Record<string, unknown>[];
    const { height } = last[0] as { height: number };
    expect(last).to.deep.equal([
      { type: 'gep:height', widget: 'force-gap-card', height },
      { 'datawrapper-height': { 'force-gap-card': height } },
      { sentinel: 'amp', type: 'embed-size', height },
    ]);
    await until(() => frame.clientHeight === height);
  });

  it('is told no more once it has followed, even by a host that always adds some', async () => {
    const frame = page.document.createElement('iframe');
    const heard = messagesOf(frame);
    page.window.addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => {
      if (data.height) frame.style.height = `${data.height + 37}px`;
    });
    frame.src = `${open}${card}`;
    place.append(frame);
    await until(() => frame.clientHeight > 300);
    await insideFrame(frame.src);
    const before = heard.length;
    for (const height of ['400px', '900px', '150px']) {
      frame.style.height = height;
      await insideFrame(frame.src);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(heard).to.have.length(before);
  });

  it('ignores strangers, and limits what a frame may ask for', async () => {
    const ours = await addFrame(place, { src: '/test/hosts/embed.html', height: '200' });
    const stranger = await addFrame(place, { src: '/test/hosts/stranger.html', height: '200' });
    const say = (frame: HTMLIFrameElement, data: unknown): Promise<void> => {
      frame.contentWindow!.postMessage(data, '*');
      // Messages come in the order in which they were sent.
      return new Promise((resolve) => setTimeout(resolve, 50));
    };
    await say(stranger, { type: 'gep:height', widget: 'force-gap-card', height: 777 });
    page.window.postMessage({ type: 'gep:height', height: 778 }, '*');
    for (const data of [
      null,
      'gep:height',
      { type: 'other', height: 500 },
      { type: 'gep:height', height: '500' },
      { type: 'gep:height', height: Infinity },
    ])
      await say(ours, data);
    expect([ours.clientHeight, stranger.clientHeight]).to.deep.equal([200, 200]);

    for (const [asked, given] of [
      [320.2, 321],
      [1e9, 5000],
      [1, 100],
    ]) {
      await say(ours, { type: 'gep:height', height: asked });
      await until(() => ours.clientHeight !== 200);
      expect(ours.clientHeight).to.equal(given);
      ours.style.height = '200px';
    }
    expect(stranger.clientHeight).to.equal(200);
  });

  it('does not move after the first height when the suggested size is used', async () => {
    const shifts: number[] = [];
    let set = false;
    new page.window.PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[])
        if (set) shifts.push(entry.value);
    }).observe({ type: 'layout-shift' });
    const frame = page.document.createElement('iframe');
    const suggested = suggestedHeight('force-gap-card', 500);
    frame.src = `${open}${card}`;
    frame.width = '500';
    frame.height = String(suggested);
    place.append(frame);
    await until(() => frame.style.height !== '');
    // The move of this very moment is of the first height.
    await new Promise((resolve) => setTimeout(resolve, 100));
    set = true;
    expect(frame.clientHeight).to.be.at.most(suggested);
    await insideFrame(frame.src);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shifts).to.deep.equal([]);
  });

  it('has text of its own size in the frame, whatever the root of the host', async () => {
    page.document.documentElement.style.fontSize = '62.5%';
    const small = await addFrame(place, { src: `${open}${card}`, width: '500' });
    await until(() => small.clientHeight > 300);
    const { clientHeight } = small;
    page.document.documentElement.style.fontSize = '';
    const plain = await addFrame(place, { src: `${open}${card}&theme=light`, width: '500' });
    await until(() => plain.clientHeight > 300);
    expect(clientHeight).to.equal(plain.clientHeight);
  });

  it('runs under a strict policy of its own', async () => {
    const frame = await addFrame(place, { src: `${closed}${card}`, width: '500' });
    await until(() => frame.clientHeight > 300);
    const { title, text, reports } = await insideFrame(frame.src);
    expect(title).to.equal('North Wales Police, 31 March 2024');
    expect(text).to.contain('33.93').and.to.contain('"@type":"Dataset"');
    expect(reports).to.deep.equal([]);
  });

  it('brings no third party, no cookie and no storage', async () => {
    const frame = await addFrame(place, { src: `${open}${card}`, width: '500' });
    await until(() => frame.clientHeight > 300);
    const { cookie, kept, databases, requests, origin } = await insideFrame(frame.src);
    expect({ cookie, kept, databases }).to.deep.equal({ cookie: '', kept: 0, databases: 0 });
    expect(`${origin}/`).to.equal(open);
    expect(requests.length).to.be.greaterThan(4);
    expect(requests.filter((address) => !address.startsWith(open))).to.deep.equal([]);
  });
});
