import { describe, expect, test } from 'vitest';
import { textHash } from '../../../../src/checks/content/files/text-hash.ts';
import { correctTask } from '../../../../src/maintenance/correct/task.ts';
import type { Question } from '../../../../src/maintenance/dialogue/question.ts';
import { afterwards, answer, fileAfter, fixtureProject, problemsOf } from '../fixture-project.ts';

const project = fixtureProject();
const OURS = { whose: 'ours', evidence: '云川市人民政府公报2022年第12期', date: '2026-06-30' };
/** A sentence that both copies print. */
const OF_EXCERPT = '探索由政府引导、企业捐赠、社会参与的筹资方式';
const YUNCHUAN = 'policies/yunchuan-2022.mdx';

function textOf(id: string, after: ReturnType<typeof fixtureProject>): string {
  return after.content.documents.find((each) => each.id === 'yunchuan-2022')?.partById.get(id)?.text ?? '';
}

/** Pastes a sentence with some words of the text put otherwise. */
function pasted(id: string, ours: string, right: string): string {
  expect(textOf(id, project)).toContain(ours);
  return textOf(id, project).replace(ours, right);
}

describe('a misprint of our copy', () => {
  test('is put right in the text, with an emendation, an entry and everything that quotes it, and the check is clean', () => {
    const sentence = pasted('s2-3-2-p1', '实训基地8个', '实训基地9个');
    const outcome = answer(correctTask, project, { sentence, ...OURS });
    const after = afterwards(project, outcome);
    expect(problemsOf(after)).toEqual([]);
    expect(textOf('s2-3-2-p1', after)).toBe(sentence);
    expect(
      after.content.documents.find(({ id }) => id === 'yunchuan-2022')?.facts?.value.emendations.at(-1),
    ).toMatchObject({
      kind: 'correction',
      line: 55,
      column: 42,
      original: '8',
      result: '9',
      evidence: OURS.evidence,
    });
    const point = after.content.targets.records
      .flatMap(({ value }) => value.points)
      .find(({ id }) => id === 'yunchuan-2022-training-base-2026');
    expect(point).toMatchObject({ value: 9, quote: '建设市级产教融合实训基地9个' });
    expect(after.content.corrections.records.at(-1)?.value).toMatchObject({
      policy: 'yunchuan-2022',
      provision: 's2-3-2-p1',
      kind: 'transcription',
      before: textHash(textOf('s2-3-2-p1', project)),
      after: textHash(sentence),
    });
    expect(after.content.publishedIds?.value['yunchuan-2022']?.ids['s2-3-2-p1']).toBe(textHash(sentence));
  });

  test('is put right in the words and sentences of topics that rest on it', () => {
    const sentence = pasted('s3-3-8-p1', '高中一年级结束前', '高中二年级结束前');
    const outcome = answer(correctTask, project, { sentence, ...OURS });
    const after = afterwards(project, outcome);
    expect(problemsOf(after)).toEqual([]);
    const [topic] = after.content.topics.records.map(({ value }) => value);
    expect(topic?.aspects[0]?.answers[0]?.quote).toBe('允许学生在高中二年级结束前申请转入职业学校');
    expect(topic?.claims[0]?.text).toBe('云川市允许学生在高中二年级结束前申请转入职业学校。');
    const notes = outcome.kind === 'plan' ? outcome.notes.map(({ zh }) => zh).join('\n') : '';
    expect(notes).toMatch(/general-vocational-integration quote[\s\S]*general-vocational-integration text/u);
  });

  test('names each change that follows from it', () => {
    const outcome = answer(correctTask, project, {
      sentence: pasted('s2-3-2-p1', '实训基地8个', '实训基地9个'),
      ...OURS,
    });
    const notes = outcome.kind === 'plan' ? outcome.notes.map(({ zh }) => zh).join('\n') : '';
    expect(notes).toMatch(/第 55 行第 42 字[\s\S]*quote[\s\S]*value[\s\S]*更正记录 yunchuan-2022-s2-3-2-p1/u);
  });

  test.each([
    ['a missing character', 's1-1-p2', '逐步改善', '逐步得到改善'],
    ['one too many', 's1-1-p2', '院校建设单位', '校建设单位'],
    ['two places of one sentence', 's1-1-p2', '逐步改善，全市职业学校由12所', '持续改善，全县职业学校由12所'],
    ['a character where the source breaks the line', 's3-4-17-p1', '按规定给予', '按条例给予'],
    ['a character before the break', 's3-4-17-p1', '按规定给予', '按法定给予'],
  ])('%s is put right and the check is clean', (_, id, ours, right) => {
    const sentence = pasted(id, ours, right);
    const after = afterwards(project, answer(correctTask, project, { sentence, ...OURS }));
    expect(textOf(id, after)).toBe(sentence);
    expect(problemsOf(after)).toEqual([]);
  });

  test('is put right again at the same place', () => {
    const once = afterwards(
      project,
      answer(correctTask, project, { sentence: pasted('s1-1-p2', '逐步改善', '持续改善'), ...OURS }),
    );
    const sentence = textOf('s1-1-p2', once).replace('持续改善', '不断改善');
    const twice = afterwards(once, answer(correctTask, once, { sentence, ...OURS }));
    expect(problemsOf(twice)).toEqual([]);
    expect(textOf('s1-1-p2', twice)).toBe(sentence);
    expect(twice.content.corrections.records.map(({ value }) => value.id).slice(-2)).toEqual([
      'yunchuan-2022-s1-1-p2',
      'yunchuan-2022-s1-1-p2-2',
    ]);
  });

  test('in a title changes the fact of the front matter and the milestone that quotes it', () => {
    const outcome = answer(correctTask, project, {
      sentence: '云川市职业教育发展大规划(2022-2026年)',
      at: 'yunchuan-2022#title',
      ...OURS,
    });
    const after = afterwards(project, outcome);
    expect(problemsOf(after)).toEqual([]);
    expect(fileAfter(outcome, YUNCHUAN)).toContain('title: 云川市职业教育发展大规划(2022-2026年)');
    expect(fileAfter(outcome, 'milestones/yunchuan-2022.yaml')).toContain('quote: 云川市职业教育发展大规划');
  });

  test('leaves every other line of the files as it was', () => {
    const outcome = answer(correctTask, project, {
      sentence: pasted('s1-1-p2', '逐步改善', '持续改善'),
      ...OURS,
    });
    for (const { before = '', after } of outcome.kind === 'plan' ? outcome.changes : []) {
      const kept = new Set(after.split('\n'));
      expect(before.split('\n').filter((line) => !kept.has(line)).length).toBeLessThanOrEqual(1);
    }
  });

  test('has the other copy as its proposed evidence where that prints the sentence, and none otherwise', () => {
    const { seeds } = project.content;
    const excerpt = Buffer.from(seeds.get('yunchuan-excerpt.txt') ?? '').toString('utf8');
    expect(excerpt).toContain(OF_EXCERPT);
    const otherCopy = Buffer.from(excerpt.replace(OF_EXCERPT, OF_EXCERPT.replace('捐赠', '捐助')));
    const withCopy = {
      ...project,
      content: { ...project.content, seeds: new Map([...seeds, ['yunchuan-excerpt.txt', otherCopy]]) },
    };
    const proposals = [withCopy, project].map((each) => {
      const asked: Question[] = [];
      const answers = { sentence: OF_EXCERPT.replace('捐赠', '捐助'), ...OURS };
      answer(correctTask, each, answers, asked);
      return asked.find(({ id }) => id === 'evidence')?.initial;
    });
    expect(proposals).toEqual(['yunchuan-excerpt.txt', undefined]);
  });
});

describe('a misprint of the official text', () => {
  test('is noted as thus in the original, the text unchanged', () => {
    const sentence = pasted('s1-1-p2', '逐步改善', '逐渐改善');
    const outcome = answer(correctTask, project, { sentence, whose: 'official' });
    const after = afterwards(project, outcome);
    expect(problemsOf(after)).toEqual([]);
    expect(textOf('s1-1-p2', after)).toBe(textOf('s1-1-p2', project));
    expect(after.content.corrections.records.at(-1)?.value).toMatchObject({
      kind: 'source-error',
      quote: '逐步改善',
      reason: '原文如此。“逐步改善”疑为“逐渐改善”；本站照录，不作改动。',
    });
  });
});

describe('the passage that a sentence means', () => {
  test('is found without naming the document, and shown with what differs', () => {
    const asked: Question[] = [];
    answer(correctTask, project, { sentence: pasted('s1-1-p2', '逐步改善', '持续改善'), ...OURS }, asked);
    const at = asked.find(({ id }) => id === 'at');
    expect(at?.initial).toBe('yunchuan-2022#s1-1-p2');
    expect(asked.find(({ id }) => id === 'whose')?.shown?.[0]?.zh).toContain('【逐步→持续】改善');
  });

  test('is asked for where several come near', () => {
    const asked: Question[] = [];
    expect(() =>
      answer(correctTask, project, { sentence: '云川市职业教育发展大规划(2022-2026年)', ...OURS }, asked),
    ).toThrow('No answer to at');
  });

  test('that already says so needs no correction, and one that nothing resembles is not found', () => {
    const same = answer(correctTask, project, { sentence: textOf('s1-1-p2', project) });
    const none = answer(correctTask, project, { sentence: '月球背面的天文台今年开始观测脉冲星' });
    expect([same.kind, none.kind]).toEqual(['refused', 'refused']);
    expect(same.kind === 'refused' && same.reason.zh).toContain('没有要改的字');
    expect(none.kind === 'refused' && none.reason.zh).toContain('没有与它相近的句子');
  });
});
