import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { readCharacters } from '../../ingest/decode/text/read-characters.ts';
import { problemIn } from './located.ts';

/** The text of a file, or why it is none. */
export type ReadText =
  { readonly ok: true; readonly source: string } | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Reads a file that is to be UTF-8 text. What is none says so once, at the first position that cannot be text: nothing is
 * replaced, so that no lost character is taken for one of the file.
 * @param file name for the diagnostic, relative to the project
 */
export function readTextFile(path: string, file: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, diagnostic: unreadable(file, error) };
  }
  const source = bytes.toString('utf8');
  const firstWrong = source.includes('\u{fffd}') ? offsetOfInvalid(source, bytes) : undefined;
  const nul = source.indexOf('\0');
  if (firstWrong === undefined && nul === -1) return { ok: true, source };
  const offset = nul === -1 || (firstWrong ?? nul) < nul ? (firstWrong ?? 0) : nul;
  const position = createSourcePositionFinder(source)(offset);
  return {
    ok: false,
    diagnostic: problemIn(file, position, {
      ruleId: 'file-encoding',
      message: {
        zh: `文件不是 UTF-8 文本（${nameEncoding(bytes, 'zh')}），没有读取`,
        en: `The file is no UTF-8 text (${nameEncoding(bytes, 'en')}); it was not read`,
      },
      hint: {
        zh: '在编辑器中另存为 UTF-8；不要把文件当 UTF-8 打开后直接保存，那样会丢字',
        en: 'Save it as UTF-8 in the editor that shows it right; saving what was opened as UTF-8 loses characters',
      },
    }),
  };
}

/** The diagnostic of a file or folder that the system does not give. */
export function unreadable(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'file-unreadable',
      message: { zh: `读不了这个文件：${reason}`, en: `The file cannot be read: ${reason}` },
      hint: {
        zh: '检查文件的权限，或换成普通文件',
        en: 'Check its permissions, or put an ordinary file there instead',
      },
    },
  );
}

/** UTF-16 offset of the first U+FFFD that stands for bytes which are no UTF-8; one that the file holds is none. */
function offsetOfInvalid(source: string, bytes: Buffer): number | undefined {
  let byte = 0;
  let from = 0;
  for (let at = source.indexOf('\u{fffd}'); at !== -1; at = source.indexOf('\u{fffd}', at + 1)) {
    byte += Buffer.byteLength(source.slice(from, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    from = at;
  }
  return undefined;
}

function nameEncoding(bytes: Buffer, language: 'zh' | 'en'): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked) return 'UTF-16';
  if (bytes.includes(0))
    return language === 'zh' ? '含 NUL 字节：UTF-16 或不是文本' : 'a NUL byte: UTF-16, or no text';
  if (readCharacters(bytes)?.encoding === 'gb18030')
    return language === 'zh' ? '像是 GB18030、GBK' : 'it looks like GB18030 or GBK';
  return language === 'zh' ? '有无效的字节' : 'there are invalid bytes';
}
