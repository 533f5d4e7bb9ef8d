import { expect, test } from 'vitest';
import { evaluateMdx } from '../../../../src/ingest/mdx/evaluate-mdx.ts';

const element = (type: unknown, props: Record<string, unknown>) => ({ type, props });
const runtime = { Fragment: 'fragment', jsx: element, jsxs: element };

/** Every element of a tree below and with the one given, in printed order. */
function elementsOf(node: unknown): readonly ReturnType<typeof element>[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = node as ReturnType<typeof element>;
  return [own, ...elementsOf(own.props['children'])];
}

test('a text becomes the elements and components of its MDX, with their attributes and words', () => {
  const text = evaluateMdx('## 一、要求 {#s1}\n\n<P id="s1-p1">到2030年，“两所”\\*。</P>\n', runtime);
  const elements = elementsOf(text({ components: { P: 'p-component' } }));
  const [heading] = elements.filter(({ type }) => type === 'h2');
  expect(heading?.props).toMatchObject({ id: 's1', children: '一、要求' });
  const [paragraph] = elements.filter(({ type }) => type === 'p-component');
  expect(paragraph?.props).toMatchObject({ id: 's1-p1', children: '到2030年，“两所”*。' });
});

test('a component takes the place of an element of the Markdown', () => {
  const text = evaluateMdx('# 名称 {#title}\n', runtime);
  expect(elementsOf(text({ components: { h1: 'heading' } })).map(({ type }) => type)).toContain('heading');
});

test('a body that is no MDX is an error', () => {
  expect(() => evaluateMdx('<P id="s1-p1">没有结束', runtime)).toThrow();
});
