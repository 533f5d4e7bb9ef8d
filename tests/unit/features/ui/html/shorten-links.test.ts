import { expect, test } from 'vitest';
import { shortenLinks } from '../../../../../src/features/ui/html/shorten-links.ts';

const link = (href: string) => `<p>1 <a class="x" href="${href}">2</a></p>`;

test.each([
  ['/policies/a/', '/policies/a/#s3', '#s3'],
  ['/policies/a/', '/policies/a/targets/#t1', 'targets/#t1'],
  ['/policies/a/', '/policies/a/targets/2/#t9', 'targets/2/#t9'],
  ['/policies/a/targets/', '/policies/a/targets/#t1', '#t1'],
  ['/policies/a/targets/', '/policies/a/#s3', '../#s3'],
  ['/policies/a/targets/', '/policies/a/', '../'],
  ['/policies/a/targets/2/', '/policies/a/targets/#t1', '../#t1'],
  ['/policies/a/targets/2/', '/policies/a/targets/3/', '../3/'],
  ['/policies/a/targets/2/', '/policies/a/#s3', '../../#s3'],
  ['/zhice/en/policies/a/targets/', '/zhice/en/policies/a/#s3', '../#s3'],
])('on %s the link %s is written %s, and leads to the same place', (page, whole, short) => {
  expect(shortenLinks(link(whole), page)).toBe(link(short));
  expect(new URL(short, `https://a.example${page}`).href).toBe(`https://a.example${whole}`);
});

test('a quotation names its source from where the page stands', () => {
  const quote = '<blockquote lang="zh-CN" cite="/policies/a/#s2-p1">1</blockquote>';
  expect(shortenLinks(quote, '/policies/a/targets/')).toContain(' cite="../#s2-p1"');
});

test.each([
  ['/policies/a/', '/policies/b/#s3'],
  ['/policies/a/', '/policies/a-2/#s3'],
  ['/policies/a/', '/en/policies/a/'],
  ['/policies/a/', '/policies/a/'],
  ['/policies/a/', 'https://a.example/policies/a/#s3'],
  ['/policies/', '/policies/a/#s3'],
  ['/targets/t1/', '/targets/t1/#p1'],
])('on %s the link %s stands as it is', (page, whole) => {
  expect(shortenLinks(link(whole), page)).toBe(link(whole));
});

test('words and other elements that hold such an address are left alone', () => {
  const html = '<link href="/policies/a/#s3"><p data-address="/policies/a/#s3">href="/policies/a/#s3"</p>';
  expect(shortenLinks(html, '/policies/a/')).toBe(html);
});
