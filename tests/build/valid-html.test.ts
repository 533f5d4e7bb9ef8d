import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';

/** The rules of the HTML standard and of accessible markup; those left out say why. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Forms that act when a choice is made, with nothing to be sent.
    'wcag/h32': 'off',
    // Inside <template>, filled by a script.
    'empty-heading': 'off',
    // A region that scrolls sideways is named and reached by the keyboard without being a section of the page.
    'prefer-native-element': 'off',
    // Titles are as long as those of the documents.
    'long-title': 'off',
  },
});

const pages = [fixtureSite.root, 'dist'].flatMap((root) =>
  listFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${root}/${file}`),
);

test('every page is valid HTML, and ends with its end', async () => {
  expect(pages.length).toBeGreaterThan(100);
  const problems: string[] = [];
  for (const page of pages) {
    const source = readFileSync(page, 'utf8');
    const { results } = await validator.validateString(source, page);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      problems.push(`${page}:${String(line)}:${String(column)} ${ruleId} ${message}`);
    }
    if (!/^\s*<!doctype html>[^]*<\/html>\s*$/i.test(source))
      problems.push(`${page} does not end with </html>`);
  }
  expect(problems).toEqual([]);
});

test('the validator does find a fault where there is one', async () => {
  const { results } = await validator.validateString(
    '<!doctype html><html lang="zh-CN"><head><title>甲</title></head><body><p><div></div></p></body></html>',
  );
  expect(results.flatMap((result) => result.messages).map(({ ruleId }) => ruleId)).toContain('close-order');
});
