const WIDE = /[\p{Script=Han}\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;

/**
 * The characters of a line of a page as a browser shows them: a stretch of white space of the source is one space, none
 * at the ends, and none where the source merely breaks its own line between two Chinese characters. No-break and
 * ideographic spaces are characters of the text.
 */
export function collapseSpace(source: string): string {
  const line = source.replace(/[ \t\r\n\f]+/gu, (space, offset: number) => {
    const isBreak = /[\r\n]/u.test(space);
    const isWithin = WIDE.test(source[offset - 1] ?? '') && WIDE.test(source[offset + space.length] ?? '');
    return isBreak && isWithin ? '' : ' ';
  });
  return line.replace(/^ | $/gu, '');
}
