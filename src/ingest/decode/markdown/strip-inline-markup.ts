import { visibleText } from '../html/visible-text.ts';

/** Stands for a character written with a backslash, while the marks are taken off. */
const ESCAPED = 0xe000;
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** What a reader sees of a line of Markdown: no marks of emphasis, no targets of links, character references resolved. */
export function stripInlineMarkup(line: string): string {
  if (!/[\\`*_~[\]<&]/.test(line)) return line;
  const escaped = line.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCodePoint(ESCAPED + PUNCTUATION.indexOf(mark)),
  );
  const plain = escaped
    .replace(/!?\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<((?:https?|mailto):[^<>\s]+)>/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\*{1,3}(?!\s)([^*]+)\*{1,3}/g, '$1')
    .replace(/~~([^~]+)~~/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?!\s)([^_]+)_{1,3}(?![\p{L}\p{N}_])/gu, '$1');
  const visible = /<\/?[a-z][^<>]*>|&[#a-z]/i.test(plain) ? visibleText(plain) : plain;
  return visible.replace(
    /[\ue000-\ue01f]/g,
    (mark) => PUNCTUATION[(mark.codePointAt(0) ?? ESCAPED) - ESCAPED] ?? '',
  );
}
