/** Pixels of the picture for each of the drawing: sharp on paper and on dense screens. */
const scale = 2;

/**
 * A drawing as PNG, made by the browser itself: 1600 pixels wide, nothing leaves the page.
 *
 * @param svg of `toSvg`
 * @throws when the page's policy forbids pictures from `blob:` addresses, or drawing them
 */
export const toPng = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The canvas gave no picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};
