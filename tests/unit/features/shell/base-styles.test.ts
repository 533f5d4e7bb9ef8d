import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';

const folder = 'src/features/shell/';

test('no rule of every page asks each element for all that stand before it, but while a class of the root is on', () => {
  const asking = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const selectors: string[] = [];
      parse(readFileSync(folder + file, 'utf8')).walkRules((rule) => {
        selectors.push(...rule.selectors);
      });
      return selectors;
    })
    .filter((selector) => /~ \*(?!\w)/u.test(selector));
  expect(asking.filter((selector) => !selector.startsWith('.js.held '))).toEqual([]);
});
