import { placeRead } from './position/place-read.client.ts';

/** Links with `data-language-switch` keep the place: query and fragment go along, as they are when the link is used. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
  for (const event of ['focus', 'pointerdown', 'click']) {
    link.addEventListener(event, () => {
      link.search = location.search;
      link.hash = placeRead();
    });
  }
}
