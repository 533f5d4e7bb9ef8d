import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import type { HtmlNode } from '../../src/checks/base/html-tree.ts';
import { attributeOf, childrenOf, isElement, isText } from '../../src/checks/base/html-tree.ts';
import { fixtureSite } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';

/** Elements whose words are not ours, stand apart from the sentence before them, or are no prose. */
const apart = new Set(['a', 'button', 'code', 'q', 'script', 'style', 'svg', 'template']);
/** A full stop, a space, and the next sentence. */
const LOOSE = /[。！？；：，、] +[\p{Script=Han}\d《“（]/u;

/** Paragraphs of ours, what stands apart in each as one mark. */
function paragraphsBelow(node: HtmlNode): readonly string[] {
  if (isElement(node) && attributeOf(node, 'data-source-text') !== undefined) return [];
  if (isElement(node) && (node.tagName === 'p' || node.tagName === 'dd')) return [proseOf(node)];
  return childrenOf(node).flatMap(paragraphsBelow);
}

function proseOf(node: HtmlNode): string {
  return childrenOf(node)
    .map((child) => {
      if (isText(child)) return child.value;
      return isElement(child) && apart.has(child.tagName) ? '\u{fffc}' : proseOf(child);
    })
    .join('');
}

test('sentences of Chinese pages follow each other without a space', () => {
  const paragraphs = listFiles(fixtureSite.root)
    .filter((file) => file.endsWith('.html') && !file.startsWith('en/'))
    .flatMap((file) =>
      paragraphsBelow(parse(readFileSync(`${fixtureSite.root}/${file}`, 'utf8'))).map((text) => ({
        file,
        text,
      })),
    );
  expect(paragraphs.filter(({ text }) => /。[\p{Script=Han}\d]/u.test(text)).length).toBeGreaterThan(50);
  expect(paragraphs.filter(({ text }) => LOOSE.test(text))).toEqual([]);
});
