import type { EmbedSize } from './embed-size.ts';

/** Tells the page around an embedded one how high its content is, whenever that changes. */
if (parent !== window) {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const size: EmbedSize = { type: 'zhice:size', height };
    // Any page may embed it, and a height is no secret.
    parent.postMessage(size, '*');
  }).observe(document.documentElement);
}
