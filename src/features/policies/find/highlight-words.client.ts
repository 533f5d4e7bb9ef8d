import { loadPart } from '../../ui/loading/load-file.client.ts';
import { markRanges } from '../../shell/position/mark-ranges.client.ts';
import type { SourceBlock } from '../../shell/position/source-blocks.client.ts';

/**
 * Marks the words that the address asks for (`?hl=…#s3-2-p1`, each `hl` as printed) in the source text of the page,
 * and brings the first of them in the paragraph named into view. The address is then the plain one again. What finds
 * them is loaded where the address asks.
 */
async function highlightWords(): Promise<void> {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('hl');
  const root = document.querySelector('[data-source-text]');
  if (words.length === 0 || root === null) return;
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);

  const named = document.getElementById(decodeURIComponent(address.hash.slice(1)));
  const { findPhrase, foldBlocks } = await loadPart(() => import('./find-phrase.client.ts'));
  const found = foldBlocks(root).flatMap((folded) =>
    words
      .flatMap((word) => findPhrase(folded, word))
      .map((range) => ({ range, isNamed: isIn(folded.block, named) })),
  );
  markRanges(
    'found',
    found.map(({ range }) => range),
  );
  const first = found.find(({ isNamed }) => isNamed)?.range;
  if (first === undefined) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 120 || bottom > innerHeight - 120) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

function isIn({ element }: SourceBlock, named: Element | null): boolean {
  return named !== null && (element.contains(named) || named.contains(element));
}

// Without the script the page stands at the paragraph that the address names.
highlightWords().catch(() => undefined);
