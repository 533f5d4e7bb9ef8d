import { loadPart } from '../../../ui/loading/load-file.client.ts';
import { pictureRequest, type PictureRequest } from '../../../charts/picture-request.client.ts';

/** Draws the commitments that the page shows, where the menu asks for a picture; what draws them is loaded then. */
const picture = document.querySelector<HTMLElement>('[data-picture="commitments"]');
picture?.addEventListener(pictureRequest, (event) => {
  (event as CustomEvent<PictureRequest>).detail.answer = loadPart(
    () => import('./draw-shown-commitments.client.ts'),
  ).then(({ drawShownCommitments }) => drawShownCommitments(picture));
});
