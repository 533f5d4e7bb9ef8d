import type { Copied } from './copied.ts';

/**
 * Puts text on the clipboard, also where `navigator.clipboard` does not exist, as on plain-HTTP intranets.
 * @returns whether the browser let it.
 */
export async function copyWords(copied: Copied): Promise<boolean> {
  const { text, html } = copied;
  const isOld =
    navigator.clipboard === undefined || (html !== undefined && typeof ClipboardItem === 'undefined');
  if (isOld) return copyByCommand(copied);
  try {
    if (html === undefined) {
      await navigator.clipboard.writeText(text);
    } else {
      const blobs = { 'text/plain': toBlob(text, 'text/plain'), 'text/html': toBlob(html, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    }
    return true;
  } catch {
    return copyByCommand(copied);
  }
}

/** The old way: a selection of our own, copied by command, and the `copy` event says what is taken. */
function copyByCommand({ text, html }: Copied): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  // Out of sight without moving the page when it takes the focus.
  area.style.position = 'fixed';
  area.style.opacity = '0';
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Beneath an open dialog the rest of the page takes no focus.
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  addEventListener('copy', fill, { capture: true });
  const isCopied = document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}

function toBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
