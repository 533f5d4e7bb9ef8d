import { expect, test } from 'vitest';
import { vocabularyMessages } from '../../../../src/i18n/vocabulary-messages.ts';
import { readDocumentKind } from '../../../../src/ingest/drafts/read-document-kind.ts';
import { documentKinds } from '../../../../src/schemas/vocabulary.ts';

test.each([
  ['示例市职业教育发展规划（2022-2026年）', 'plan'],
  ['示例市推动产教融合的实施方案', 'implementation-plan'],
  ['示例市职业教育提质培优工作方案', 'scheme'],
  ['职业教育产教融合赋能提升行动计划(2023—2025年)', 'action-plan'],
  ['示例省年度招生计划', 'programme'],
  ['关于加快职业教育发展的若干意见', 'opinions'],
  ['关于深化产教融合的实施意见（试行）', 'opinions'],
  ['关于印发《示例市职业教育发展规划》的通知', 'notice'],
  ['职业学校学生实习管理办法', 'measures'],
  ['中华人民共和国职业教育法实施办法', 'measures'],
  ['示例省职业教育条例', 'regulations'],
  ['示例省职业教育条例实施细则', 'implementing-rules'],
  ['关于校企合作的暂行规定', 'provisions'],
  ['中华人民共和国职业教育法', 'law'],
  ['中华人民共和国主席令', 'order'],
  ['2024年教育工作要点', 'work-priorities'],
  ['重点任务\n清单', 'list'],
  ['关于同意设立示例学院的批复', 'reply'],
  ['关于协助核查的复函', 'letter'],
] as const)('%s: the end of the title names the kind', (title, kind) => {
  expect(readDocumentKind(title)).toBe(kind);
});

test.each([
  '示例市教育发展纲要',
  '示例市职业教育改革方法',
  '意见领袖谈职业教育',
  '关于公布名单的说明（附通知）',
  '示例市印发实施方案，打造十个产业学院',
  '示例市禁止燃放烟花令',
  '【待填】',
  '',
])('%s: a title that does not name its kind is not guessed', (title) => {
  expect(readDocumentKind(title)).toBeUndefined();
});

test('a title that is nothing but the word for a kind is of that kind, where titles say it', () => {
  const words = vocabularyMessages['zh-CN'].documentKind;
  const unread = documentKinds.filter((kind) => readDocumentKind(words[kind]) !== kind);
  expect(unread).toEqual([
    'law',
    'administrative-regulation',
    'local-regulation',
    'government-rule',
    'news-report',
  ]);
});
