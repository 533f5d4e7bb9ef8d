import { say } from '../../ui/say.client.ts';
import type { SearchFiles } from '../search-files.client.ts';
import type { SearchPageData } from '../search-page-data.ts';
import type { SavedHits } from './save-hits.client.ts';
import { saveHits } from './save-hits.client.ts';

/** Hands over the hits on show, saying how far it is; what fails is said there, and the answer stands. */
export async function saveShown(
  shown: SavedHits,
  files: SearchFiles,
  page: SearchPageData,
  report: (text: string) => void,
): Promise<void> {
  const { words } = page;
  try {
    await saveHits(shown, files, page, (done) =>
      report(say(words.downloading, { done, all: shown.result.hits })),
    );
    report('');
  } catch {
    report(words.downloadFailed);
  }
}
