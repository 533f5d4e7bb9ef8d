import { markRanges } from '../../shell/position/mark-ranges.client.ts';
import type { SourceBlock } from '../../shell/position/source-blocks.client.ts';
import { findPhrase, foldBlocks } from './find-phrase.client.ts';

/**
 * Marks the words that the address asks for (`?hl=…#s3-2-p1`, each `hl` as printed) in the source text of the page,
 * and brings the first of them in the paragraph named into view. The address is then the plain one again.
 */
export function markWords(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('hl');
  const root = document.querySelector('[data-source-text]');
  if (root === null) return;
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);

  const named = document.getElementById(decodeURIComponent(address.hash.slice(1)));
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
