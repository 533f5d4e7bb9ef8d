import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IndexFiles, type IndexFile } from '../../../../src/search/index/index-files.ts';
import { readJson } from '../../../../src/search/query/store/file-store.ts';
import { deflate } from '../../../../src/features/search/index/deflate.ts';

function listOne(content: object): readonly IndexFile[] {
  const files = new IndexFiles(deflate);
  files.add('index', content);
  return files.list();
}

describe('index files', () => {
  it.each([
    ['Chinese', { text: '深化产教融合，建设产教融合型企业。'.repeat(20).split('').sort().join('') }],
    ['Latin', { hashes: 'a1b2c3d4'.repeat(30) }],
    ['hostile', ['\ud842', '\u0000', '"\\', '𠮷', '\ufeff']],
    ['empty', {}],
    ['empty', []],
  ])('keep %s content in whichever form packs smaller, and read it back', (_, content) => {
    const [file] = listOne(content);
    const bytes = file?.bytes ?? new Uint8Array();
    expect(readJson(inflateRawSync(bytes))).toEqual(content);
    expect(bytes.length).toBeLessThanOrEqual(
      deflate(new TextEncoder().encode(JSON.stringify(content)), 'text').length,
    );
  });

  it('choose UTF-16 for mixed Chinese text', () => {
    const text = Array.from({ length: 600 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 2000)),
    ).join('');
    const [file] = listOne({ text });
    expect(inflateRawSync(file?.bytes ?? new Uint8Array())[1]).toBe(0);
  });

  it('are one file for equal content, and listed by name', () => {
    const files = new IndexFiles(deflate);
    const names = [[1], [2], [1], [3]].map((content) => files.add('index', content));
    expect(names[2]).toBe(names[0]);
    expect(files.list().map(({ name }) => name)).toEqual([...new Set(names)].sort());
  });
});
