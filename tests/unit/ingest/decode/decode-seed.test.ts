import { describe, expect, test } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import { nameProblems } from '../../marked-sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 中文 in GB18030. */
const GB18030 = Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4);
const OFFICE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe('decodeSeed', () => {
  test('keeps a byte order mark as the character it is', () => {
    expect(decodeSeed(utf8('\u{feff}中文\r\n'), 'a.txt')).toEqual({
      value: { text: '\u{feff}中文\r\n', format: 'txt', encoding: 'utf-8', marks: new Map() },
      diagnostics: [],
    });
  });

  test('reads GB18030, and says so with the first words for a person to look at', () => {
    const { value, diagnostics } = decodeSeed(GB18030, 'a.txt');
    expect(value).toMatchObject({ text: '中文', encoding: 'gb18030' });
    expect(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'warning ingest-gb18030',
    ]);
    expect(diagnostics[0]?.message.zh).toContain('“中文”');
  });

  test.each([
    ['little', Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e)],
    ['big', Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d)],
  ])('reads UTF-16 with its mark, %s end first', (_, bytes) => {
    expect(decodeSeed(bytes, 'a.txt')).toMatchObject({
      value: { text: '\u{feff}中', encoding: 'utf-16' },
      diagnostics: [],
    });
  });

  test.each([
    ['an empty file', utf8(''), 'ingest-empty 1:1'],
    ['white space alone', utf8('\u{feff} \n\u{3000}\n'), 'ingest-empty 1:1'],
    ['a control character, at its position', utf8('中文\n甲\u{0}'), 'ingest-binary 2:2'],
    ['bytes with zeros', Uint8Array.of(0xff, 0x00, 0x80), 'ingest-binary 1:1'],
    ['bytes in no encoding', Uint8Array.of(0x80, 0xff, 0x81), 'ingest-encoding 1:1'],
    ['GB18030 cut inside a character', GB18030.slice(0, 3), 'ingest-encoding 1:1'],
    ['UTF-16 cut inside a character', Uint8Array.of(0xff, 0xfe, 0x2d), 'ingest-encoding 1:1'],
    ['a line of a million characters', utf8(`中文\n${'字'.repeat(1_000_000)}`), 'ingest-long-line 2:1'],
    ['a text larger than any document', new Uint8Array(17 * 1024 * 1024).fill(65), 'ingest-too-large 1:1'],
  ])('refuses %s', (_, bytes, problem) => {
    const { value, diagnostics } = decodeSeed(bytes, 'a.txt');
    expect(value).toBeUndefined();
    expect(nameProblems(diagnostics)).toEqual([problem]);
  });

  test.each([
    ['a PDF', utf8('%PDF-1.7'), 'ingest-format', 'PDF'],
    ['a Word 97 or WPS file', OFFICE, 'ingest-format', '.doc'],
    [
      'a Word file with a password',
      Uint8Array.of(...OFFICE, ...utf16('EncryptedPackage')),
      'ingest-encrypted',
      '',
    ],
    ['RTF', utf8('{\\rtf1 甲}'), 'ingest-format', 'RTF'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'ingest-format', 'PNG'],
    ['an archived web page', utf8('MIME-Version: 1.0\n\n<html>'), 'ingest-format', '.mht'],
  ])('refuses %s whatever its name, says what it is and how to mend it', (_, bytes, rule, words) => {
    const { value, diagnostics } = decodeSeed(bytes, 'a.txt');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(diagnostics[0]?.message.zh).toContain(words);
    expect(diagnostics[0]?.hint.zh).toContain('另存为 .docx');
  });

  test.each([
    ['a.txt', '<!DOCTYPE html><p>甲', 'html'],
    ['a.txt', '\u{feff}  <html><p>甲', 'html'],
    ['a.html', '甲 < 乙，不是标记', 'txt'],
    ['a.html', '甲<br>乙', 'html'],
    ['a.md', '甲', 'md'],
    ['a.txt', '# 甲\n\n## 一、乙\n', 'md'],
    ['a.txt', '# 甲\n乙\n', 'txt'],
    ['a.txt', 'BM 是字母', 'txt'],
  ])('tells by content that %s with %j is %s', (file, text, format) => {
    expect(decodeSeed(utf8(text), file).value?.format).toBe(format);
  });

  test('gives the same text for the same bytes', () => {
    const bytes = utf8('<table><tr><th>甲<th>乙<tr><td>1<td>2</table>');
    expect(decodeSeed(bytes, 'a.html')).toEqual(decodeSeed(bytes, 'b.html'));
  });
});
