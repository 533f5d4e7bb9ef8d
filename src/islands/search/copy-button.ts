import { makeElement } from './make-element.ts';

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** How long a button says what became of it, in milliseconds. */
const SAID_FOR = 2500;

/** A button that puts a text on the clipboard and says whether it did. The text is asked for when it is pressed. */
export function makeCopyButton(words: CopyWords, text: () => Promise<string>): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', 'aria-live': 'polite' }, words.copy);
  button.addEventListener('click', () => {
    // Some browsers let go of the clipboard while a text is fetched, unless they hold the promise of it.
    const blob = text().then((copied) => new Blob([copied], { type: 'text/plain' }));
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]))
      .then(
        () => words.copied,
        () => words.copyFailed,
      )
      .then((outcome) => {
        button.textContent = outcome;
        setTimeout(() => (button.textContent = words.copy), SAID_FOR);
      });
  });
  return button;
}
