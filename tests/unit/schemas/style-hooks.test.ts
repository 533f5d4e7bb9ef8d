import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { natures, statuses } from '../../../src/schemas/vocabulary.ts';

const lists: Readonly<Record<string, readonly string[]>> = { nature: natures, status: statuses };
const HOOK = /\[data-(nature|status)=['"]?([a-z-]+)['"]?\]/g;

test('style sheets select natures and statuses by words that the vocabulary has', () => {
  const hooks = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(HOOK)])
    .map(([, list = '', word = '']) => ({ list, word }));
  expect(hooks.length).toBeGreaterThan(0);
  expect(hooks.filter(({ list, word }) => lists[list]?.includes(word) !== true)).toEqual([]);
});
