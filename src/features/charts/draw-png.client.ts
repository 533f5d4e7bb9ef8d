import { yieldToReader } from '../ui/scheduling/yield-to-reader.client.ts';

/** Pixels drawn in a turn; the page answers the reader before the next. */
const PIXELS_IN_TURN = 500_000;

/**
 * Draws an SVG picture as PNG, strip by strip. Whoever made the SVG, the browser that reads it, and each strip have turns
 * of their own.
 * @param scale pixels a user unit
 * @throws when the browser cannot draw it
 */
export async function drawPng(
  svg: string,
  { scale, grey }: { scale: (width: number) => number; grey: boolean },
): Promise<Blob> {
  await yieldToReader();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const factor = scale(naturalWidth);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * factor);
  canvas.height = Math.round(naturalHeight * factor);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  const strip = Math.ceil(PIXELS_IN_TURN / canvas.width);
  for (let top = 0; top < canvas.height; top += strip) {
    await yieldToReader();
    context.save();
    context.beginPath();
    context.rect(0, top, canvas.width, strip);
    context.clip();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (grey) {
      // Takes the colour out of every pixel and leaves how light it is.
      context.globalCompositeOperation = 'saturation';
      context.fillStyle = '#808080';
      context.fillRect(0, top, canvas.width, strip);
    }
    context.restore();
    // Otherwise the browser would only note what to draw, and draw all of it at the end.
    context.getImageData(0, top, 1, 1);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
