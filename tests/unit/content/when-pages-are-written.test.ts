import { expect, test } from 'vitest';
import {
  collectForWrittenPages,
  pathsOfRoute,
  whenPagesAreWritten,
} from '../../../src/content/when-pages-are-written.ts';

test('what is asked for is done once, when it is told, and not before', () => {
  const done: string[] = [];
  const tell = collectForWrittenPages();
  whenPagesAreWritten(() => done.push('a'));
  whenPagesAreWritten(() => done.push('b'));
  expect(done).toEqual([]);
  tell();
  tell();
  expect(done).toEqual(['a', 'b']);
});

test('the paths of a route stay, and what their pages are made of goes', async () => {
  const tell = collectForWrittenPages();
  const paths = await pathsOfRoute([
    { params: { id: 'a' }, props: { document: {} } },
    { params: { id: 'b' }, props: { document: {} } },
  ]);
  expect(paths.every(({ props }) => 'document' in props)).toBe(true);
  tell();
  expect(paths).toEqual([{ params: { id: 'a' } }, { params: { id: 'b' } }]);
});
