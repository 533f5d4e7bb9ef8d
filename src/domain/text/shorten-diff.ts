import type { DiffPart } from './diff-characters.ts';

/** Characters kept on each side of a difference. */
const KEPT = 24;
const GAP = '……';

/** A diff whose long stretches of equal text are cut down to what stands next to the differences. */
export function shortenDiff(parts: readonly DiffPart[]): readonly DiffPart[] {
  return parts.map((part, index) => {
    if (part.kind !== 'same') return part;
    const characters = [...part.text];
    const before = index === 0 ? 0 : KEPT;
    const after = index === parts.length - 1 ? 0 : KEPT;
    if (characters.length <= before + after + KEPT) return part;
    const text = `${characters.slice(0, before).join('')}${GAP}${characters.slice(characters.length - after).join('')}`;
    return { kind: 'same', text };
  });
}
