import type { LinePart } from '../../domain/document/lines.ts';
import { escapeMdx, escapeMdxHeading } from '../../ingest/mdx/escape-mdx.ts';

/**
 * The MDX with the text of one heading, paragraph or row put anew. `undefined` where it is not written there as the
 * program writes it, or a row would have another number of cells.
 */
export function replaceBlock(
  source: string,
  { id, isHeading, text }: Pick<LinePart, 'id' | 'isHeading' | 'text'>,
  after: string,
): string | undefined {
  if (isHeading) {
    const end = ` {#${id}`;
    return replaceOnce(source, ` ${escapeMdxHeading(text)}${end}`, ` ${escapeMdxHeading(after)}${end}`);
  }
  const open = `<P id="${id}">`;
  if (source.includes(open)) {
    return replaceOnce(source, `${open}${escapeMdx(text)}</P>`, `${open}${escapeMdx(after)}</P>`);
  }
  return replaceRow(source, id, text.split('\t'), after.split('\t'));
}

function replaceRow(
  source: string,
  id: string,
  before: readonly string[],
  after: readonly string[],
): string | undefined {
  const start = source.indexOf(`<R id="${id}">`);
  const end = source.indexOf('</R>', start);
  if (start === -1 || before.length !== after.length) return undefined;
  const cells = source.slice(start, end).split(/(?=<C[ >])/u);
  if (cells.length !== before.length + 1) return undefined;
  const written = cells.map((cell, index) => {
    const [old, text] = [before[index - 1], after[index - 1]];
    if (old === undefined || text === undefined || old === text) return cell;
    return replaceOnce(cell, `>${escapeMdx(old)}</C>`, `>${escapeMdx(text)}</C>`);
  });
  return written.includes(undefined)
    ? undefined
    : source.slice(0, start) + written.join('') + source.slice(end);
}

function replaceOnce(source: string, before: string, after: string): string | undefined {
  const at = source.indexOf(before);
  const isOnce = at !== -1 && source.indexOf(before, at + 1) === -1;
  return isOnce ? source.slice(0, at) + after + source.slice(at + before.length) : undefined;
}
