import type { PictureBody, PictureWords } from '../../charts/picture/frame-picture.ts';

/** Name of the event by which the menu asks a picture what it shows now. */
export const pictureRequest = 'picture-request';

/** What the menu asks for; who draws the picture fills in either its body, to be framed by the menu, or all of it. */
export interface PictureRequest {
  body?: PictureBody;
  /** The whole picture, as an SVG file. */
  drawn?: Promise<string>;
  /** Words that what is shown has changed. */
  words?: Partial<PictureWords>;
}
