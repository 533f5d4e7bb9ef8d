import { makeElement } from './make-element.ts';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** How long a button says what became of it, in milliseconds. */
const SAID_FOR = 2500;

/** A button that copies something and says whether it did. @param copy resolves with whether it is on the clipboard */
export function makeCopyButton(words: CopyWords, copy: () => Promise<boolean>): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', 'aria-live': 'polite' }, words.copy);
  button.addEventListener('click', async () => {
    const isCopied = await copy().catch(() => false);
    button.textContent = isCopied ? words.copied : words.copyFailed;
    setTimeout(() => (button.textContent = words.copy), SAID_FOR);
  });
  return button;
}
