import { describe, expect, test } from 'vitest';
import { decodeSeed, detectSeedEncoding } from '../../../../src/ingest/decode/decode-seed.ts';
import { nameProblems } from '../../marked-sample.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 中文 in GB18030. */
const GB18030 = Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4);

describe('decodeSeed', () => {
  test('keeps a byte order mark as the character it is', () => {
    expect(decodeSeed(utf8('\u{feff}中文\r\n'), 'a.txt', 'utf-8')).toEqual({
      value: '\u{feff}中文\r\n',
      diagnostics: [],
    });
  });

  test('reads GB18030 when told to', () => {
    expect(decodeSeed(GB18030, 'a.txt', 'gb18030').value).toBe('中文');
  });

  test.each([
    ['an empty file', utf8(''), 'utf-8', 'ingest-empty 1:1'],
    ['white space alone', utf8('\u{feff} \n\u{3000}\n'), 'utf-8', 'ingest-empty 1:1'],
    ['a control character, at its position', utf8('中文\n甲\u{0}'), 'utf-8', 'ingest-binary 2:2'],
    ['bytes with zeros', Uint8Array.of(0xff, 0x00, 0x80), 'utf-8', 'ingest-binary 1:1'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), 'utf-8', 'ingest-utf16 1:1'],
    ['GB18030 taken for UTF-8', GB18030, 'utf-8', 'ingest-gb18030 1:1'],
    ['bytes that are neither', Uint8Array.of(0x80, 0xff, 0x81), 'utf-8', 'ingest-encoding 1:1'],
    ['GB18030 cut inside a character', GB18030.slice(0, 3), 'gb18030', 'ingest-encoding 1:1'],
  ] as const)('refuses %s', (_, bytes, encoding, problem) => {
    const { value, diagnostics } = decodeSeed(bytes, 'a.txt', encoding);
    expect(value).toBeUndefined();
    expect(nameProblems(diagnostics)).toEqual([problem]);
  });

  test('offers the command that converts GB18030, with what it would read', () => {
    const [problem] = decodeSeed(GB18030, 'a.txt', 'utf-8').diagnostics;
    expect(problem?.message.zh).toContain('中文');
    expect(problem?.hint.en).toContain('iconv -f GB18030 -t UTF-8');
    expect(problem?.hint.zh).toContain('--encoding gb18030');
  });
});

describe('detectSeedEncoding', () => {
  test.each([
    [utf8('中文'), 'utf-8'],
    [GB18030, 'gb18030'],
    [Uint8Array.of(0x80, 0xff), undefined],
  ])('tells UTF-8 from GB18030 from neither', (bytes, encoding) => {
    expect(detectSeedEncoding(bytes)).toBe(encoding);
  });
});
