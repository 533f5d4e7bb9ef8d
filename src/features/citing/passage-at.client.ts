import type { ProvisionSpan } from '../../domain/document/provision-span.ts';
import { idsInSpan } from '../../domain/document/provision-span.ts';
import type { Provision } from '../../domain/document/provision.ts';
import { rangeInBlock, sourceBlocks } from '../shell/position/source-blocks.client.ts';
import type { CitedPassage } from './cited-passage.client.ts';
import { idOfText } from './cited-passage.client.ts';

/** What stands at a position; a run-in heading and its paragraph are one line and stay together. */
export function passageAt(
  root: Element,
  provisions: readonly Provision[],
  span: ProvisionSpan,
): CitedPassage {
  const ids = new Set(idsInSpan(provisions, span));
  const blocks = sourceBlocks(root).filter((block) =>
    block.nodes.some(({ node }) => ids.has(idOfText(node))),
  );
  return {
    span,
    lines: blocks.map(({ text }) => text),
    ranges: blocks.map((block) => rangeInBlock(block, 0, block.text.length)),
  };
}
