import type { PositionWords } from '../../domain/document/position.ts';
import { formatPosition } from '../../domain/document/position.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import type { Provision } from '../../domain/document/provision.ts';
import { walkProvisions } from '../../domain/document/provision.ts';

/** A provision or paragraph to choose. */
export interface ProvisionOption {
  readonly id: string;
  readonly name: string;
}

/** Longest piece of text shown in a chooser, in characters. */
const longest = 24;

/**
 * Everything that can be chosen in one document, indented by depth: provisions by their heading, and the paragraphs
 * of those that have several. A paragraph that is chosen already is always among them.
 */
export function provisionOptions(
  provisions: readonly Provision[],
  chosen: string,
  words: PositionWords,
): readonly ProvisionOption[] {
  return [...walkProvisions(provisions)].flatMap(({ provision, ancestors }) => {
    const indent = '　'.repeat(ancestors.length);
    const { id, label, heading, paragraphs } = provision;
    const part = words.parts[id];
    const name = label === '' && part !== undefined ? part : cut(`${label}${heading}`);
    const path = [...ancestors, provision];
    const below = paragraphs.flatMap((paragraph, index) => {
      if (paragraphs.length === 1 && paragraph.id !== chosen) return [];
      const position = positionOf({ path, paragraph: index + 1 });
      const named = position === undefined ? '' : formatPosition(position, words);
      return [{ id: paragraph.id, name: `${indent}　${named} ${cut(paragraph.text)}` }];
    });
    return [{ id, name: `${indent}${name}` }, ...below];
  });
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
