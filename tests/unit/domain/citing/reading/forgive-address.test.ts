import { describe, expect, it } from 'vitest';
import { forgivePath, idInFragment } from '../../../../../src/domain/citing/reading/forgive-address.ts';

/** What people's programs sweep into a link from the words behind it. */
const swept = [
  '。', '）', '，', '、', '；', '：', '”', '’', '》', '】', '〉', '」', '！', '？', '…', '（2026年11月29日访问）',
  '.', ',', ';', ':', ')', ']', '>', "'", '"', '!', '?', ').', '）。', ' ', '​', '*', '-',
]; // prettier-ignore

describe('a fragment with more than an id', () => {
  it.each(swept)('means its id where “%s” stands behind it, as typed and encoded', (mark) => {
    expect(idInFragment(`s3-p2${mark}`)).toBe('s3-p2');
    expect(idInFragment(`s3-p2${encodeURIComponent(mark)}`)).toBe('s3-p2');
    expect(idInFragment(encodeURIComponent(`s3-p2${encodeURIComponent(mark)}`))).toBe('s3-p2');
  });

  it.each([
    ['S3-P2', 's3-p2'],
    ['ｓ３－ｐ２', 's3-p2'],
    ['s3-p2:~:text=%E4%BA%A7', 's3-p2'],
    ['s3-p2）后面的话', 's3-p2'],
    ['三、提升目标', ''],
    ['%', ''],
    ['', ''],
  ])('reads “%s” as “%s”', (written, id) => {
    expect(idInFragment(written)).toBe(id);
  });
});

describe('a path that no page has', () => {
  it.each(swept)('means its page where “%s” stands behind it, after the slash and without one', (mark) => {
    for (const written of [`/policies/wuhai-2024/${mark}`, `/policies/wuhai-2024${mark}`]) {
      expect(forgivePath(written, '/')).toBe('/policies/wuhai-2024/');
      expect(forgivePath(encodeURI(written), '/')).toBe('/policies/wuhai-2024/');
    }
  });

  it.each([
    ['/Policies/WUHAI-2024/', '/policies/wuhai-2024/'],
    ['/policies/wuhai-2024', '/policies/wuhai-2024/'],
    ['/policies//wuhai-2024/', '/policies/wuhai-2024/'],
    ['/policies/wuhai-2024/%23s3-p2%EF%BC%89', '/policies/wuhai-2024/#s3-p2'],
    ['/en/policies/wuhai-2024/%E3%80%82', '/en/policies/wuhai-2024/'],
    ['/data/targets.csv%E3%80%82', '/data/targets.csv'],
    ['/%E3%80%82', '/'],
    ['/policies/wuhai-2024/%', '/policies/wuhai-2024/'],
  ])('%s means %s', (written, page) => {
    expect(forgivePath(written, '/')).toBe(page);
  });

  it('leaves the path that the site stands under as it is', () => {
    expect(forgivePath('/Zhice/Policies/a-2024/）', '/Zhice/')).toBe('/Zhice/policies/a-2024/');
    expect(forgivePath('/elsewhere/）', '/Zhice/')).toBeUndefined();
  });

  it('has nothing to forgive where it is written as addresses of pages are', () => {
    expect(forgivePath('/policies/no-such-2024/', '/')).toBeUndefined();
    expect(forgivePath('/', '/')).toBeUndefined();
    expect(forgivePath('/policies/%E5%8F%8C%E5%B8%88%E5%9E%8B/', '/')).toBeUndefined();
  });
});
