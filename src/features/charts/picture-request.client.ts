import type { PictureBody, PictureWords } from '../../charts/picture/frame-picture.ts';

/** Name of the event by which the menu asks a picture what it shows now. */
export const pictureRequest = 'picture-request';

/** What the menu asks for; who draws the picture fills it in. */
export interface PictureRequest {
  body?: PictureBody;
  /** Words that what is shown has changed. */
  words?: Partial<PictureWords>;
}

/** The drawing that an SVG picture of a page shows now: its groups and elements with their classes. */
export function readDrawing(svg: SVGSVGElement): PictureBody {
  const { width, height, y } = svg.viewBox.baseVal;
  return {
    width,
    height,
    ...(y === 0 ? {} : { top: y }),
    groups: [...svg.children].map((group) => ({
      className: group.getAttribute('class')?.replace(/(?:^| )current(?= |$)/u, '') ?? '',
      drawings: [...group.children].flatMap((element) => {
        const { localName: name } = element;
        if (name !== 'line' && name !== 'path' && name !== 'rect' && name !== 'text') return [];
        const attributes = Object.fromEntries(
          [...element.attributes]
            .filter((attribute) => !attribute.name.startsWith('data-'))
            .map((attribute) => [attribute.name, attribute.value]),
        );
        const text = name === 'text' ? (element.textContent ?? '') : undefined;
        return [{ name, attributes, ...(text === undefined ? {} : { text }) }];
      }),
    })),
  };
}
