import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';
import { checkTopicAnswers } from '../../../../../src/checks/content/records/check-topic-answers.ts';

/** What is told of the fixture corpus with words of its topics changed, as `<rule> <the words there>`. */
function told(from: string, to: string): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'topics-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync('tests/fixtures/site', root, { recursive: true });
  const path = join(root, 'content/topics.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  writeFileSync(path, changed);
  const lines = changed.split('\n');
  return [...checkTopicAnswers(loadContent(root))].map(
    ({ ruleId, line, column }) =>
      `${ruleId} ${[...(lines[line - 1] ?? '')].slice(column - 1, column + 7).join('')}`,
  );
}

const CLAIM = '云川市允许学生在高中一年级结束前申请转入职业学校。';
const OF_CLAIM = '- { policy: yunchuan-2022, provision: s3-3-8 }';

test('the topics of the fixture corpus rest on what they quote', () => {
  expect(told(CLAIM, CLAIM)).toEqual([]);
});

test.each([
  [
    'rests on a provision that the topic does not quote',
    OF_CLAIM,
    '- { policy: yunchuan-2022, provision: s3-3-9 }',
    'topic-claim s3-3-9 }',
  ],
  ['rests on reference material', OF_CLAIM, '- { policy: jingyu-2024, provision: p5 }', 'topic-claim p5 }'],
  ['names the place of reference material', CLAIM, '镜屿市允许学生转籍。', 'topic-claim 镜屿市允许学生转'],
  [
    'has a number that its provisions do not print',
    CLAIM,
    '云川市允许学生在高中三年级结束前申请，名额300人。',
    'topic-claim 云川市允许学生在',
  ],
  [
    'quotes words that its provisions do not print',
    CLAIM,
    '云川市写“学生可以转籍”。',
    'topic-claim 学生可以转籍”。',
  ],
])('a sentence of the short answer that %s is refused, at its position', (_, from, to, expected) => {
  expect(told(from, to)).toEqual([expected]);
});

test.each([
  ['shili-2024-industry-community-2025', 'is printed in other words'],
  ['yunchuan-2022-regional-community-1', 'is of another provision'],
])('the number of %s, which %s, does not answer there', (id) => {
  expect(told('[shili-2024-shiyu-consortium-2025]', `[${id}]`)).toEqual([`topic-number ${id.slice(0, 8)}`]);
});

test('a statement without a number is no number', () => {
  expect(
    told(
      'quote: 组建区域产教融合共同体',
      'quote: 组建区域产教融合共同体\n          points: [yunchuan-2022-regional-community-1]',
    ),
  ).toEqual(['topic-number yunchuan']);
});

test('a question that asks for a number has one among its answers', () => {
  expect(told('question: 普通高中能转到职业学校吗？', 'question: 有多少普通高中学生转到职业学校？')).toEqual([
    'topic-number 有多少普通高中学',
  ]);
});

test('a document that answers an aspect is not silent on it', () => {
  expect(told('- { policy: shili-2024, checked:', '- { policy: yunchuan-2022, checked:')).toEqual([
    'topic-silence yunchuan',
  ]);
});
