import type { PictureBody, PictureWords } from '../../charts/picture/frame-picture.ts';

/** Name of the event by which the menu asks a picture what it shows now. */
export const pictureRequest = 'picture-request';

/** What the menu asks for; who draws the picture fills it in. */
export interface PictureRequest {
  body?: PictureBody;
  /** Words that what is shown has changed. */
  words?: Partial<PictureWords>;
}
