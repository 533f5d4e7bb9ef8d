import type { DiffPart } from '../../domain/text/diff-characters.ts';
import { shortenDiff } from '../../domain/text/shorten-diff.ts';
import { makeElement } from '../ui/make-element.client.ts';

/** Words that say aloud whose characters a mark holds. */
export interface DiffWords {
  readonly quoted: string;
  readonly source: string;
}

/** A diff as text: what only the draft has in `del`, what only the source has in `ins`, white space made visible. */
export function printDiff(parts: readonly DiffPart[], words: DiffWords): readonly Node[] {
  return shortenDiff(parts).flatMap((part) =>
    part.kind === 'same'
      ? [new Text(part.text)]
      : [
          mark('del', words.quoted, part.quoted, part.kind),
          mark('ins', words.source, part.source, part.kind),
        ].flat(),
  );
}

function mark(name: 'del' | 'ins', label: string, text: string, kind: string): readonly Node[] {
  if (text === '') return [];
  const shown = text.replaceAll('\n', '⏎').replace(/\s/gu, '␣');
  return [
    makeElement(name, { class: kind }, makeElement('span', { class: 'visually-hidden' }, label), shown),
  ];
}
