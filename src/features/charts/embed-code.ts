/** HTML that shows a picture on another site. */
interface EmbedCode {
  /** The frame alone, in a height that its content fits into on a column of text. */
  readonly fixed: string;
  /** The frame with a listener that gives it the height of its content, as the frame tells it. */
  readonly fitting: string;
}

/**
 * @param address of the page to embed
 * @param title plain text
 * @param height in CSS pixels
 */
export function embedCode(address: string, title: string, height: number): EmbedCode {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const fixed = `<iframe src="${address}" title="${escaped}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
  const origin = new URL(address).origin;
  // Once a page is enough, and twice does no harm.
  const listener = `<script>addEventListener("message",function(e){if(e.origin==="${origin}"&&e.data&&e.data.type==="zhice:size")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>`;
  return { fixed, fitting: `${fixed}\n${listener}` };
}
