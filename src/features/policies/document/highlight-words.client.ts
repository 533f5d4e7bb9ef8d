import { findOccurrences } from '../../../search/fold/find-occurrences.ts';
import { fold } from '../../../search/fold/fold.ts';
import { rangeInBlock, sourceBlocks, type SourceBlock } from '../../shell/position/source-blocks.client.ts';

/**
 * Marks the words that the address asks for (`?hl=…#s3-2-p1`, each `hl` as printed) in the source text of the page,
 * and brings the first of them in the paragraph named into view. The address is then the plain one again.
 */
function highlightWords(): void {
  const address = new URL(location.href);
  const words = address.searchParams.getAll('hl').map((word) => fold(word, 'exact').text);
  const root = document.querySelector('[data-source-text]');
  if (words.length === 0 || root === null) return;
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);

  const named = document.getElementById(decodeURIComponent(address.hash.slice(1)));
  const ranges = sourceBlocks(root).flatMap((block) =>
    words.flatMap((word) => findWord(block, word)).map((range) => ({ range, isNamed: isIn(block, named) })),
  );
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges.map(({ range }) => range)));
  const first = ranges.find(({ isNamed }) => isNamed)?.range;
  if (first === undefined) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 120 || bottom > innerHeight - 120) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

function findWord(block: SourceBlock, word: string): Range[] {
  const folded = fold(block.text, 'exact');
  return findOccurrences(folded.text, word).map((at) =>
    rangeInBlock(block, folded.starts[at] ?? 0, folded.ends[at + word.length - 1] ?? 0),
  );
}

function isIn({ element }: SourceBlock, named: Element | null): boolean {
  return named !== null && (element.contains(named) || named.contains(element));
}

highlightWords();
