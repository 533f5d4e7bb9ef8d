import { expect, test } from 'vitest';
import { linesCharging } from '../../../../src/domain/targets/duties/lines-charging.ts';
import { statementTexts } from '../../../../src/domain/targets/duties/statement-texts.ts';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';

function linesOf(paragraph: string, quote: string): readonly string[] {
  const mdx = `---\nid: a-2024\n---\n\n## 一、任务 {#s1}\n\n<P id="s1-p1">${paragraph}</P>\n`;
  const text: PolicyText = readMdx(mdx, 'a.mdx').value.text;
  const statement = statementTexts(text).find(({ id }) => id === 's1-p1');
  return statement === undefined ? [] : linesCharging(statement, quote).map((line) => line.text);
}

const TWO = '回收率达到80%以上。（市农业局、市市场监管局指导）建立押金返还制度。（市财政局负责）';

test.each([
  ['回收率达到80%以上', ['（市农业局、市市场监管局指导）']],
  ['建立押金返还制度', ['（市财政局负责）']],
  ['不在文中的话', ['（市农业局、市市场监管局指导）', '（市财政局负责）']],
])('of two lines in a paragraph the one behind “%s” charges it', (quote, lines) => {
  expect(linesOf(TWO, quote)).toEqual(lines);
});

test('one line charges the whole paragraph', () => {
  expect(linesOf('建基地。办学校。（市教育局负责）', '建基地')).toEqual(['（市教育局负责）']);
});
