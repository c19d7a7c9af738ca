import type { Drive } from '../tests/e2e/drive.ts';

/** Pictures (PNG) side by side as one, drawn by the browser itself. */
export async function composePicture(drive: Drive, pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const tab = await drive.extensionPage('src/entries/options.html');
  const sources = pictures.map((picture) => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`);
  const png = await tab.run(`(async () => {
    const images = await Promise.all(${JSON.stringify(sources)}.map(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image;
    }));
    const canvas = document.createElement('canvas');
    canvas.width = images.reduce((width, image) => width + image.width, 0);
    canvas.height = Math.max(...images.map((image) => image.height));
    const pen = canvas.getContext('2d');
    let left = 0;
    for (const image of images) {
      pen.drawImage(image, left, 0);
      left += image.width;
    }
    return canvas.toDataURL('image/png').split(',')[1];
  })()`);
  return Buffer.from(String(png), 'base64');
}
