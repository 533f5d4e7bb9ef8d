import { countParagraphs } from '../../domain/document/below-heading.ts';
import { linesAt } from '../../domain/document/lines.ts';
import type { PositionWords } from '../../domain/document/position.ts';
import { formatPosition } from '../../domain/document/position.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import { walkAddresses } from '../../domain/document/provision-path.ts';
import type { Provision } from '../../domain/document/provision.ts';

/** A provision or paragraph to choose. */
export interface ProvisionOption {
  readonly id: string;
  readonly name: string;
}

/** Longest piece of text shown in a chooser, in characters. */
const longest = 24;

/**
 * Everything that can be chosen in one document, indented by depth: provisions by their heading, the tables, and the
 * paragraphs of those that have several. A paragraph or row that is chosen already is always among them.
 */
export function provisionOptions(
  provisions: readonly Provision[],
  chosen: string,
  words: PositionWords,
): readonly ProvisionOption[] {
  return [...walkAddresses(provisions)].flatMap(({ id, ...position }) => {
    const { path, below } = position;
    const provision = path.at(-1);
    const indent = '　'.repeat(path.length - 1);
    const named = positionOf(position);
    const name = named === undefined ? '' : formatPosition(named, words);
    if (provision === undefined) return [];
    if (below === undefined) {
      const printed = cut(`${provision.label}${provision.heading}`);
      return [{ id, name: `${indent}${(provision.label === '' ? name : '') || printed || name}` }];
    }
    const isOffered =
      id === chosen ||
      below.kind === 'table' ||
      (below.kind === 'paragraph' && countParagraphs(provision) > 1);
    const text = linesAt(position)[0]?.text.replaceAll('\t', ' ') ?? '';
    return isOffered ? [{ id, name: `${indent}　${name} ${cut(text)}` }] : [];
  });
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
