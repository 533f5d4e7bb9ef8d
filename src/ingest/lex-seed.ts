import { trimLayoutSpace } from '../domain/fidelity/layout-space.ts';
import { splitLines } from '../domain/fidelity/text-lines.ts';
import { parseHeadingLabel } from './heading-label.ts';
import { isFurniture } from './page-furniture.ts';
import { parseChineseDate } from './parse-chinese-date.ts';
import { readFacts } from './read-facts.ts';
import type { LineKind, SeedLine } from './seed-line.ts';

/** The lines of a seed that hold text, each with its place and what it looks like. */
export function lexSeed(seed: string): readonly SeedLine[] {
  return splitLines(seed).flatMap(({ text: raw, offset }, index) => {
    const text = trimLayoutSpace(raw);
    if (text === '') return [];
    const before = raw.indexOf(text);
    return [
      {
        text,
        place: { line: index + 1, column: before + 1 },
        start: offset + before,
        end: offset + before + text.length,
        indented: before > 0,
        is: classifyLine(text),
      },
    ];
  });
}

function classifyLine(text: string): LineKind {
  if (isFurniture(text)) return { kind: 'furniture' };
  const facts = readFacts(text);
  if (facts) return { kind: 'facts', facts };
  const label = parseHeadingLabel(text);
  if (label) return { kind: 'heading', label };
  if (/^(?:--|——|[●•·○■◆▪])/.test(text)) return { kind: 'list-item' };
  const date = parseChineseDate(text);
  if (date) return { kind: 'date', date };
  if (/^(?:抄送|抄报|分送)\s*[:：]/.test(text)) return { kind: 'copies' };
  const printing = /(\S+)\s*印发$/.exec(text);
  const printed = printing && parseChineseDate(/[\d〇零一二三四五六七八九十]+年.*$/.exec(text)?.[0].replace(/\s*印发$/, '') ?? '');
  if (printed) return { kind: 'printing', date: printed };
  return { kind: 'prose' };
}
