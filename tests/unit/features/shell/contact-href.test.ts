import { expect, test } from 'vitest';
import { contactHref, reportHref } from '../../../../src/features/shell/contact-href.ts';

const address = 'https://zhice.example/policies/wuhai-2024/';

test.each([
  ['post@zhice.example', 'mailto:post@zhice.example'],
  ['https://zhice.example/report', 'https://zhice.example/report'],
  ['https://zhice.example/new?title={address}', 'https://zhice.example/new?title='],
])('%s is reached at %s', (contact, href) => {
  expect(contactHref(contact)).toBe(href);
});

test.each([
  ['post@zhice.example', 'subject'],
  ['https://zhice.example/report', 'address'],
  ['https://zhice.example/report?kind=error', 'address'],
  ['https://zhice.example/new?title={address}', 'title'],
])('a report to %s carries the address of the provision as its %s', (contact, name) => {
  const href = reportHref(contact, '报告错误', address).replace('{provision}', 's4-2-5');
  expect(new URL(href).searchParams.get(name)).toMatch(
    /(?:^|报告错误 )https:\/\/zhice\.example\/policies\/wuhai-2024\/#s4-2-5$/,
  );
});
