import { expect } from '@open-wc/testing';
import { toPng } from '../../src/export/png.js';

const svg = (height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="${height}" viewBox="0 0 800 ${height}">` +
  `<rect width="800" height="${height}" fill="#5e2a91"/></svg>`;

describe('toPng', () => {
  it('makes a picture of twice the size, in the colours of the drawing', async () => {
    const picture = await createImageBitmap(await toPng(svg(300)));
    expect([picture.width, picture.height]).to.deep.equal([1600, 600]);
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, -1599, -599);
    expect([...context.getImageData(0, 0, 1, 1).data]).to.deep.equal([0x5e, 0x2a, 0x91, 255]);
  });

  it('is a PNG', async () => {
    const blob = await toPng(svg(10));
    expect(blob.type).to.equal('image/png');
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    expect([...start]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
  });

  it('fails when it is given no drawing', async () => {
    const failed = await toPng('no drawing').catch((error: unknown) => error);
    expect(failed).to.be.an.instanceOf(Error);
  });
});
