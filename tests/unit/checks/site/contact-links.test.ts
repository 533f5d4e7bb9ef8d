import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { resolveLink } from '../../../../src/checks/site/addresses/resolve-link.ts';
import { sampleFiles, seal, writeProject } from '../sample-project.ts';

/** Where a link of a page under `/zhice/` leads, with a contact in the settings. */
function kindOf(address: string, contact: string | undefined): string {
  const site = {
    folder: 'dist',
    origin: 'https://example.org',
    base: '/zhice/',
    publishReference: true,
    files: new Set(['index.html']),
    read: () => '',
    content: loadContent(writeProject(seal(sampleFiles))),
    contact,
  };
  return resolveLink(address, '/zhice/', site).kind;
}

test.each([
  ['https://example.org/feedback', 'https://example.org/feedback'],
  [
    'https://example.org/feedback',
    'https://example.org/feedback?address=https%3A%2F%2Fexample.org%2Fzhice%2F',
  ],
  ['https://example.org/feedback?kind=text', 'https://example.org/feedback?kind=text&address=x'],
  ['https://example.org/new?title={address}', 'https://example.org/new?title=https%3A%2F%2Fexample.org'],
  ['https://example.org/new/{address}/form', 'https://example.org/new/x/form'],
])('with the contact %s the link %s is the business of whoever runs the site', (contact, address) => {
  expect(kindOf(address, contact)).toBe('elsewhere');
  expect(kindOf(address, undefined)).toBe('missing');
});

test.each(['https://example.org/other', '/feedback2', '/zhice/feedback', '/'])(
  'another link to nothing on this host is broken as before: %s',
  (address) => {
    expect(kindOf(address, 'https://example.org/feedback')).toBe('missing');
    expect(kindOf(address, 'post@example.org')).toBe('missing');
  },
);
