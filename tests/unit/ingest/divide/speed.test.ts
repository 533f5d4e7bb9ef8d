import { describe, expect, test } from 'vitest';
import { joinParagraphs } from '../../../../src/ingest/divide/join-paragraphs.ts';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';
import { stripPageMatter } from '../../../../src/ingest/divide/strip-page-matter.ts';

/** Seconds of processor time: other work on the machine is not counted. */
function seconds(text: string): number {
  const before = process.cpuUsage();
  joinParagraphs(stripPageMatter(lexSeed(text), 'a.txt').lines, 'a.txt');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}

/** Lines that make careless patterns slow, and many short ones. */
const unit: readonly (readonly [string, string])[] = [
  ['prose', '建设实训基地，提高培养质量；'],
  ['markup', '<div class="a"><a href="b.html?c=1&d=2">首页</a> | '],
  ['spaces', ' '],
  ['buttons', '大 中 小 '],
  ['a path', '首页>'],
  ['bars', '甲|'],
  ['tabs', '甲\t'],
  ['labels', '来源：甲 '],
  ['brackets', '（'],
  ['a numeral', '一'],
  ['lines', '甲乙丙丁\n'],
  ['lines with tabs', '甲\t乙\n甲\t乙\t丙\n'],
  ['lines with bars', '|甲|乙|\n'],
  ['lone bars', '甲\n|\n'],
  ['labels on lines', '甲乙：丙\n'],
  ['titles', '关于甲的通知\n'],
  ['joined lines', '甲《乙\n丙》丁，\n'],
];

describe('dividing a long text into lines takes no more than its length', () => {
  test.each(unit)('of %s', (_, words) => {
    const short = seconds(`甲${repeat(words, 10_000)}乙`);
    // Ten times as long: a step that takes the square of the length would need a hundred times as much.
    expect(seconds(`甲${repeat(words, 100_000)}乙`)).toBeLessThan(Math.max(0.5, 40 * short));
  });
});
