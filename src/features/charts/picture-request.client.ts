import type { PictureBody, PictureWords } from '../../charts/picture/frame-picture.ts';

/** Name of the event by which the menu asks a picture what it shows now. */
export const pictureRequest = 'picture-request';

/** A picture as it is shown now. */
export interface ShownPicture {
  readonly body: PictureBody;
  /** Words that what is shown has changed. */
  readonly words?: Partial<PictureWords>;
}

/** What the menu asks for; who draws the picture fills in either what it shows, to be framed by the menu, or all of it. */
export interface PictureRequest {
  answer?: Promise<ShownPicture>;
  /** The whole picture, as an SVG file. */
  drawn?: Promise<string>;
}
