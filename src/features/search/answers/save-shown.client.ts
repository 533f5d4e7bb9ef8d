import { say } from '../../ui/say.client.ts';
import type { SearchFiles } from '../../ui/loading/search-files.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import type { SavedHits } from './save-hits.client.ts';
import { saveHits } from './save-hits.client.ts';

/** The button that was pressed and what is said next to it, while the answer it stands at is on show. */
interface SaveControls {
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly isCurrent: () => boolean;
}

/** Hands over the hits on show once, saying how far it is; what fails is said there, and the answer stands. */
export async function saveShown(
  shown: SavedHits,
  { button, status, isCurrent }: SaveControls,
  files: SearchFiles,
  page: SearchPageData,
): Promise<void> {
  const { words } = page;
  if (button.ariaDisabled === 'true') return;
  const report = (text: string): void => {
    if (isCurrent()) status.textContent = text;
  };
  button.ariaDisabled = 'true';
  try {
    await saveHits(shown, files, page, (done) =>
      report(say(words.downloading, { done, all: shown.result.hits })),
    );
    report('');
  } catch {
    report(words.downloadFailed);
  } finally {
    button.ariaDisabled = null;
  }
}
