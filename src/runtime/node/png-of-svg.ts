// Draws an SVG as a PNG, with the fonts of this machine, by @napi-rs/canvas (Skia): an optional package that is loaded only when a PNG
// is asked for, since it is large and not there on every platform.
import { WanggeError } from '../../core/errors.ts';

/** Pixels for each unit of the SVG: fit for print at the size of a page. */
const PIXELS_PER_UNIT = 2;

/**
 * Draws a whole SVG.
 * @param svg text with width and height
 * @returns the bytes of the file
 * @throws (rejects) WanggeError `no-drawing-engine` where the package is missing
 */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  const { createCanvas, loadImage } = await drawingEngine();
  const image = await loadImage(Buffer.from(svg));
  const [width, height] = [image.width * PIXELS_PER_UNIT, image.height * PIXELS_PER_UNIT];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return canvas.toBuffer('image/png');
}

/** Makes sure, before long work, that a PNG can be drawn. @throws (rejects) like pngOfSvg */
export async function assertDrawingEngine(): Promise<void> {
  await drawingEngine();
}

async function drawingEngine() {
  try {
    return await import('@napi-rs/canvas');
  } catch (thrown) {
    throw new WanggeError(
      'no-drawing-engine',
      {
        zh: '写 PNG 需要可选依赖 @napi-rs/canvas，这里没有装上（npm install 在本平台取不到它）；请改用 --svg，或在工作台“分区”页保存 PNG',
        en: 'a PNG takes the optional package @napi-rs/canvas, which is not installed here (npm install found none for this platform); use --svg, or save the PNG on the Zones screen of the page',
      },
      { reason: thrown instanceof Error ? thrown.message : String(thrown) },
    );
  }
}
