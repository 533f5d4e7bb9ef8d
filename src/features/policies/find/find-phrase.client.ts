import { findOccurrences } from '../../../search/fold/find-occurrences.ts';
import type { FoldedSearchText } from '../../../search/fold/fold.ts';
import { fold } from '../../../search/fold/fold.ts';
import type { SourceBlock } from '../../shell/position/source-blocks.client.ts';
import { rangeInBlock, sourceBlocks } from '../../shell/position/source-blocks.client.ts';

/** A line of the source text with its words as a search compares them. */
export interface FoldedBlock {
  readonly block: SourceBlock;
  readonly folded: FoldedSearchText;
}

/** The lines of the source text below `root`, in order. */
export function foldBlocks(root: Element): readonly FoldedBlock[] {
  return sourceBlocks(root).map((block) => ({ block, folded: fold(block.text, 'exact') }));
}

/** Where a phrase stands in a line; nowhere when nothing of it is compared. */
export function findPhrase({ block, folded }: FoldedBlock, phrase: string): readonly Range[] {
  const wanted = fold(phrase, 'exact').text;
  if (wanted === '') return [];
  return findOccurrences(folded.text, wanted).map((at) =>
    rangeInBlock(block, folded.starts[at] ?? 0, folded.ends[at + wanted.length - 1] ?? 0),
  );
}
