import { expect } from '@open-wc/testing';
import { addFrame, servers, until } from '../hosts/servers.js';
import type { Servers } from '../hosts/servers.js';

const doctorScript = '<script type="module" src="/dist/elements/gep-doctor.js"></script>';
const cardScript = '<script type="module" src="/dist/elements/force-gap-card.js"></script>';
const allScript = '<script type="module" src="/dist/gender-equality-in-policing.js"></script>';
const card = '<force-gap-card id="card" force="kent" year="2023"></force-gap-card>';

type Doctor = HTMLElement & { ready?: Promise<readonly string[]> };

const place = document.createElement('div');

/** A page of this origin: its policy, its scripts and its body with a doctor at the end. */
const pageWith = async (
  body: string,
  { policy = '', scripts = doctorScript + cardScript, doctor = '<gep-doctor></gep-doctor>' } = {},
): Promise<Document> => {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  const srcdoc = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${meta}${scripts}</head><body>${body}${doctor}</body></html>`;
  const frame = await addFrame(place, { srcdoc, width: '600', height: '600' });
  return frame.contentDocument!;
};

/** What the doctor of a page tells, as a reader sees it. */
const told = async (page: Document): Promise<string[]> => {
  const doctor = page.querySelector<Doctor>('gep-doctor')!;
  await until(() => Boolean(doctor.ready));
  await doctor.ready;
  return [...doctor.shadowRoot!.querySelectorAll('li')].map(({ textContent }) => textContent!);
};

const findings = async (...page: Parameters<typeof pageWith>): Promise<string[]> =>
  told(await pageWith(...page));

describe('gep-doctor', () => {
  let open: Servers['open'];
  let closed: Servers['closed'];

  before(async () => {
    ({ open, closed } = await servers());
    document.body.append(place);
  });
  afterEach(() => place.replaceChildren());
  after(() => place.remove());

  it('says so when there is nothing to mend', async () => {
    expect(await findings(card, { scripts: allScript })).to.deep.equal([
      '<force-gap-card> shows “Kent Police, 31 March 2023”. There is nothing to mend.',
    ]);
  });

  it('tells that there is no widget on the page', async () => {
    const [finding] = await findings('<p>Text</p>');
    expect(finding).to.contain('No widget of ours is on this page');
  });

  it('offers the nearest id', async () => {
    const doctor = '<gep-doctor for="cart"></gep-doctor>';
    expect(await findings(card, { doctor })).to.deep.equal([
      'Nothing on this page has the id “cart”. Nearest: card.',
    ]);
  });

  it('offers the nearest tag', async () => {
    const doctor = '<gep-doctor for="x"></gep-doctor>';
    const [finding] = await findings('<force-gap-crad id="x"></force-gap-crad>', { doctor });
    expect(finding).to.contain('no widget <force-gap-crad>. Nearest: force-gap-card');
  });

  it('offers the nearest attribute, and leaves alone what every element has', async () => {
    const body =
      '<force-gap-card forse="kent" force="kent" class="a" data-x="1" aria-label="b"></force-gap-card>';
    expect(await findings(body)).to.have.length(1);
    const [finding] = await findings(body);
    expect(finding).to.contain('has no attribute “forse”. Nearest: force');
  });

  it('repeats what a widget says about a wrong name, with the nearest ones', async () => {
    const all = await findings('<force-gap-card force="dyfed-powis"></force-gap-card>');
    expect(all).to.have.length(1);
    expect(all[0]).to.contain('We do not know “dyfed-powis”').and.to.contain('Dyfed-Powys');
  });

  describe('finds why a script did not start a widget:', () => {
    it('it is not there', async () => {
      const [finding] = await findings(card, { scripts: doctorScript });
      expect(finding).to.contain('no script of ours is on this page');
    });

    it('it is no module', async () => {
      const scripts = `${doctorScript}<script src="/dist/elements/force-gap-card.js"></script>`;
      const [finding] = await findings(card, { scripts });
      expect(finding).to.contain('needs type="module"');
    });

    it('the policy blocks it', async () => {
      const scripts = `${doctorScript}<script type="module" src="${open}gender-equality-in-policing.js"></script>`;
      const policy = `script-src ${location.origin}`;
      const [finding] = await findings(card, { scripts, policy });
      expect(finding).to.contain(`must allow “script-src ${open.slice(0, -1)}”`);
    });

    it('its address is wrong', async () => {
      const address = '/dist/0.0.0/gender-equality-in-policing.js';
      const scripts = `${doctorScript}<script type="module" src="${address}"></script>`;
      const [finding] = await findings(card, { scripts });
      expect(finding).to.contain(`there is no script at ${location.origin}${address}`);
    });

    it('its integrity is of another file', async () => {
      const scripts = `${doctorScript}<script type="module" src="/dist/elements/force-gap-card.js" integrity="sha384-${'A'.repeat(64)}"></script>`;
      const [finding] = await findings(card, { scripts });
      expect(finding).to.contain('the integrity in the script tag does not fit');
    });

    it('its server lets no other site use it', async () => {
      const scripts = `${doctorScript}<script type="module" src="${closed}elements/force-gap-card.js"></script>`;
      const [finding] = await findings(card, { scripts });
      expect(finding).to.contain('does not let other sites use it');
    });

    it('nothing, where a policy of trusted types allows nothing', async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
      const [finding] = await findings(card, { policy });
      expect(finding).to.contain('nothing to mend');
    });
  });

  describe('finds why the figures do not come:', () => {
    it('the policy blocks them', async () => {
      const all = await findings(card, { policy: "connect-src 'none'" });
      expect(all[0]).to.contain('cannot show its figures');
      expect(all[1]).to.contain(`must allow “connect-src ${location.origin}”`);
    });

    it('they are not there', async () => {
      const all = await findings(
        '<force-gap-card force="kent" src="/dist/none/"></force-gap-card>',
      );
      expect(all[1]).to.contain(`There is no file at ${location.origin}/dist/none/`);
    });

    it('their server lets no other site read them', async () => {
      const body = `<force-gap-card force="kent" src="${closed}data/v1/"></force-gap-card>`;
      const all = await findings(body);
      expect(all[1])
        .to.contain('Access-Control-Allow-Origin: *')
        .and.to.contain(closed.slice(0, -1));
    });

    it('the widget waits for the reader', async () => {
      const body = `<svg width="1" height="5000"></svg><force-gap-card force="kent" loading="lazy"></force-gap-card>`;
      const [finding] = await findings(body);
      expect(finding).to.contain('waits until a reader scrolls to it');
    });

    it('the page hides the widget', async () => {
      const [finding] = await findings(card.replace('id=', 'hidden id='));
      expect(finding).to.contain('the page hides it');
    });
  });

  it('tells an older version that came first', async () => {
    const page = await pageWith(card, { scripts: '', doctor: '' });
    const { HTMLElement: Base, customElements: registry } = page.defaultView!;
    registry.define(
      'force-gap-card',
      class extends Base {
        static version = '0.0.1';
        static observedAttributes = ['force', 'year'];
      },
    );
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/dist/elements/gep-doctor.js';
    page.head.append(script);
    page.body.append(page.createElement('gep-doctor'));
    const [finding] = await told(page);
    expect(finding).to.contain('is of version 0.0.1, which came first');
  });

  describe('looks at frames:', () => {
    const frame = (more: string, src: string): string =>
      `<iframe id="frame" ${more} src="${src}embed.html?widget=force-gap-card&force=kent"></iframe>`;
    const doctor = '<gep-doctor for="frame"></gep-doctor>';

    it('all is well', async () => {
      const [finding] = await findings(frame('title="Kent"', open), { doctor });
      expect(finding).to.match(/The frame shows its page, which needs a height of \d{3} pixels/);
    });

    it('the policy blocks it', async () => {
      const policy = "frame-src 'none'";
      const [finding] = await findings(frame('title="Kent"', open), { doctor, policy });
      expect(finding).to.contain(`must allow “frame-src ${open.slice(0, -1)}”`);
    });

    it('its sandbox forbids scripts, and it lacks a title', async () => {
      const all = await findings(frame('sandbox', open), { doctor });
      expect(all[0]).to.contain('without “allow-scripts”');
      expect(all[1]).to.contain('needs a title');
    });

    it('its address is of another page, or of none', async () => {
      const other = '<iframe id="frame" src="about:blank"></iframe>';
      expect((await findings(other, { doctor }))[0]).to.contain('its address is “about:blank”');
      const none = frame('title="Kent"', `${open}none/`);
      expect((await findings(none, { doctor }))[0]).to.contain('does not answer');
    });
  });

  it('checks again on demand, and when it is asked about something else', async () => {
    const page = await pageWith(card, { doctor: '<gep-doctor for="cart"></gep-doctor>' });
    expect((await told(page))[0]).to.contain('Nothing on this page has the id');
    const doctor = page.querySelector<Doctor>('gep-doctor')!;
    doctor.setAttribute('for', 'card');
    expect((await told(page))[0]).to.contain('nothing to mend');
    page.querySelector('#card')!.setAttribute('force', 'nowhere');
    doctor.shadowRoot!.querySelector('button')!.click();
    expect((await told(page))[0]).to.contain('We do not know “nowhere”');
  });

  it('is told to people who do not see it, and axe finds no violation', async () => {
    for (const theme of ['light', 'dark']) {
      place.style.colorScheme = theme;
      const page = await pageWith(card);
      page.documentElement.style.colorScheme = theme;
      await told(page);
      const doctor = page.querySelector('gep-doctor')!;
      expect(doctor.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('mend');
      const script = page.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      page.head.append(script);
      await loaded;
      const { axe } = page.defaultView as unknown as {
        axe: { run(root: Element): Promise<{ violations: { id: string }[] }> };
      };
      const { violations } = await axe.run(doctor);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
    }
    place.style.colorScheme = '';
  });
});
