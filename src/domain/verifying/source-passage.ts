import { partsOf } from '../document/lines.ts';
import type { ComparedTexts } from './corpus.ts';

/** A stretch of source text and where it stands. */
export interface SourcePassage {
  readonly policy: string;
  /** Ids of the headings (provisions) and paragraphs that it touches, in printed order. */
  readonly ids: readonly string[];
  /** As published; a line break where it goes over to the next line. */
  readonly text: string;
  /** Numbers of its first and last printed line in the corpus. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The source text of a stretch of the folded corpus (end exclusive, not empty, inside one document), with
 * `before` and `after` more characters on either side as far as the line goes.
 */
export function sourcePassage(
  corpus: ComparedTexts,
  start: number,
  end: number,
  before = 0,
  after = 0,
): SourcePassage {
  const firstLine = corpus.lineOf[start] ?? 0;
  const lastLine = corpus.lineOf[end - 1] ?? 0;
  const from = Math.max(0, (corpus.starts[start] ?? 0) - before);
  const to = (corpus.ends[end - 1] ?? 0) + after;
  const lines = corpus.lines.slice(firstLine, lastLine + 1);
  const ids: string[] = [];
  const texts = lines.map((line, index) => {
    const lineStart = index === 0 ? from : 0;
    const lineEnd = index === lines.length - 1 ? to : line.text.length;
    ids.push(
      ...partsOf(line)
        .filter((part) => part.start < lineEnd && part.end > lineStart)
        .map((part) => part.id),
    );
    return line.text.slice(lineStart, lineEnd);
  });
  return { policy: lines[0]?.policy ?? '', ids, text: texts.join('\n'), firstLine, lastLine };
}
