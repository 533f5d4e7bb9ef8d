import { expect, test } from 'vitest';
import { isUnsafeAddress, refreshAddress } from '../../../../../src/checks/site/addresses/unsafe-address.ts';

test.each([
  ['href', 'javascript:go()'],
  ['href', 'JaVaScRiPt:go()'],
  ['href', 'java\tscript:go()'],
  ['href', 'java\r\nscript:go()'],
  ['href', '\u{1} javascript:go()'],
  ['href', 'vbscript:go'],
  ['href', 'data:text/html,<script>go()</script>'],
  ['href', 'da\nta:text/html;base64,AA'],
  ['href', 'blob:https://a.cn/1'],
  ['href', 'file:///etc/passwd'],
  ['href', 'ftp://a.cn/'],
  ['href', 'tel:12345'],
  ['href', 'intent://a#Intent;end'],
  ['src', 'data:image/svg+xml,<svg onload=go()>'],
  ['action', 'javascript:go()'],
  ['formaction', ' javascript:go()'],
  ['data', 'javascript:go()'],
  ['poster', 'filesystem:https://a.cn/1'],
  ['xlink:href', 'javascript:go()'],
  ['to', 'javascript:go()'],
  ['values', '#a;javascript:go()'],
  ['srcset', '/a.png 1x, javascript:go() 2x'],
  ['data-x', 'javascript:go()'],
])('%s="%s" may not stand on a page', (name, value) => {
  expect(isUnsafeAddress(name, value)).toBe(true);
});

test.each([
  ['href', '/zhice/policies/'],
  ['href', '#s1-p1'],
  ['href', '../a/?q=a:b#c:d'],
  ['href', 'https://a.cn/'],
  ['href', '//a.cn/'],
  ['href', 'mailto:a@b.cn'],
  ['src', '/a.png'],
  ['srcset', '/a.png 1x, https://a.cn/b.png 2x'],
  ['title', '数据：data: a'],
  ['content', 'text/html; charset=utf-8'],
  ['data-series', 'a:b'],
])('%s="%s" may', (name, value) => {
  expect(isUnsafeAddress(name, value)).toBe(false);
});

test.each([
  ['0;url=javascript:go()', 'javascript:go()'],
  ['3; URL="https://a.cn/"', 'https://a.cn/'],
  ['0,data:text/html,x', 'data:text/html,x'],
  ['30', ''],
])('a refresh of “%s” leads to “%s”', (content, address) => {
  expect(refreshAddress(content)).toBe(address);
});
