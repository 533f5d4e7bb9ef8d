import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { HtmlElement, HtmlNode } from '../../src/checks/base/html-tree.ts';
import { attributeOf, childrenOf, isElement, isText } from '../../src/checks/base/html-tree.ts';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';

/** A stretch of words of an English page, with the element that holds them. */
interface Words {
  readonly text: string;
  readonly holder: HtmlElement;
  readonly isChinese: boolean;
}

/** Elements whose words are no prose: names of fields, code, what scripts fill, drawings that a table says again. */
const skipped = new Set(['script', 'style', 'template', 'code', 'pre', 'svg']);

function wordsBelow(holder: HtmlElement, isChinese: boolean): readonly Words[] {
  return childrenOf(holder).flatMap((node: HtmlNode): readonly Words[] => {
    if (isText(node)) return [{ text: node.value, holder, isChinese }];
    if (!isElement(node) || skipped.has(node.tagName)) return [];
    const lang = attributeOf(node, 'lang');
    return wordsBelow(node, lang === undefined ? isChinese : lang.startsWith('zh'));
  });
}

function headingsBelow(node: HtmlNode): readonly HtmlElement[] {
  if (!isElement(node) && node.nodeName !== '#document') return [];
  const own = isElement(node) && /^h[12]$/u.test(node.tagName) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap(headingsBelow)];
}

const pages = listFiles(`${fixtureSite.root}/en`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const tree = parse(readFileSync(`${fixtureSite.root}/en/${file}`, 'utf8'));
    const root = childrenOf(tree).find((node) => isElement(node));
    return { file, tree, words: root === undefined ? [] : wordsBelow(root, false) };
  });

/** What a rule finds on any page, each as `<file>: <words>`. */
function faults(find: (words: Words) => boolean): readonly string[] {
  return pages.flatMap(({ file, words }) => words.filter(find).map(({ text }) => `${file}: ${text.trim()}`));
}

describe('the English pages', () => {
  test('mark every Chinese word as Chinese', () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(
      faults(
        ({ text, holder, isChinese }) =>
          !isChinese && holder.tagName !== 'title' && /\p{Script=Han}/u.test(text),
      ),
    ).toEqual([]);
  });

  test('have a space after the end of a sentence, and never two between words', () => {
    expect(faults(({ text, isChinese }) => !isChinese && /[a-z)”][.!?][A-Z][a-z]/u.test(text))).toEqual([]);
    expect(faults(({ text, isChinese }) => !isChinese && /\S {2,}\S/u.test(text))).toEqual([]);
  });

  test('begin the headings of a page and its sections with a capital', () => {
    const headings = pages.flatMap(({ file, tree }) =>
      headingsBelow(tree).map((heading) => ({ file, text: textOf(heading) })),
    );
    expect(headings.length).toBeGreaterThan(pages.length);
    expect(headings.filter(({ text }) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text))).toEqual([]);
  });

  test('say beside the headings of a document what they mean, in English and as no part of the text', () => {
    const policy = readFileSync(`${fixtureSite.root}/en/policies/shili-2024/index.html`, 'utf8');
    expect(policy).toContain('<p class="heading-gloss" data-editorial lang="en">Guiding ideology</p>');
    const chinese = readFileSync(`${fixtureSite.root}/policies/shili-2024/index.html`, 'utf8');
    expect(chinese).not.toContain('heading-gloss"');
  });
});

function textOf(element: HtmlElement): string {
  return wordsBelow(element, false)
    .map(({ text }) => text)
    .join('')
    .trim();
}
