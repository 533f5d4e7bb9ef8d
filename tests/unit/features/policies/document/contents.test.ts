import { describe, expect, test } from 'vitest';
import type { ContentsEntry } from '../../../../../src/features/policies/document/contents.ts';
import { viewContents } from '../../../../../src/features/policies/document/contents.ts';
import { provision } from '../../../domain/citing/sample-documents.ts';
import { fixturePolicies } from '../../../exports/fixture-documents.ts';

const named = (entries: readonly ContentsEntry[], depth = 0): readonly string[] =>
  entries.flatMap(({ label, heading, children }) => [
    `${'-'.repeat(depth)}${label}${heading}`,
    ...named(children, depth + 1),
  ]);
const contentsOf = (id: string) =>
  viewContents(
    'zh-CN',
    fixturePolicies.find(({ policy }) => policy.id === id)?.text.provisions ?? [],
    '文件',
  );

describe('the contents of a document', () => {
  test('of a law are its title by the name given, its chapters with their articles by caption, never their items', () => {
    expect(named(contentsOf('shili-trees-2024'))).toEqual([
      '文件',
      '第一章　总则',
      '-第一条　立法目的',
      '-第二条　适用范围',
      '-第三条　职责分工',
      '第二章　认定与养护',
      '-第一节　认定',
      '--第四条　分级保护',
      '--第五条　普查建档',
      '-第二节　养护',
      '--第六条　养护责任',
      '--第七条',
      '--第七条之一　社会认养',
      '--第八条　禁止行为',
      '第三章　法律责任',
      '-第九条　处罚',
      '-第十条　公职人员责任',
      '第四章　附则',
      '-第十一条　施行日期',
    ]);
  });

  test('have each annex with its title as one entry', () => {
    expect(named(contentsOf('reading-2025')).slice(-7)).toEqual([
      '附件1　重点任务分工表',
      '附件2　乡村书屋建设要点',
      '-一、场所要求',
      '--（一）面积和座位',
      '--（二）安全',
      '-二、图书配置',
      '-三、日常管理',
    ]);
  });

  test('of a code of hundreds of articles name its chapters, and articles only by a caption', () => {
    const chapterOf = (count: number) => ({
      ...provision('c1', '第一章　', '总则'),
      children: Array.from({ length: count }, (_, index) =>
        provision(`a${String(index + 1)}`, `第${String(index + 1)}条　`, ''),
      ),
    });
    const captioned = {
      ...provision('c2', '第二章　', '附则'),
      children: [provision('a900', '第九百条　', '【施行】')],
    };
    expect(named(viewContents('zh-CN', [chapterOf(390), captioned], '文件'))).toHaveLength(393);
    expect(named(viewContents('zh-CN', [chapterOf(420), captioned], '文件'))).toEqual([
      '第一章　总则',
      '第二章　附则',
      '-第九百条　施行',
    ]);
  });

  test('shorten an entry of more than 24 characters, and keep it whole beside', () => {
    const long = '深化产教融合校企合作推动职业教育与区域经济社会协调发展';
    const [entry] = viewContents('zh-CN', [provision('s1', '一、', long)], '文件');
    expect(entry?.inFull).toBe(`一、${long}`);
    expect([...`${entry?.label ?? ''}${entry?.heading ?? ''}`]).toHaveLength(24);
    expect(entry?.heading.endsWith('…')).toBe(true);
  });

  test('set articles that have no captions next to each other', () => {
    const articles = [provision('a1', '第一条　', ''), provision('a2', '第二条　', '')];
    const [chapter] = viewContents('zh-CN', [provision('c1', '第一章　', '总则', [], articles)], '文件');
    expect(chapter?.isCompact).toBe(true);
    expect(chapter?.children.map(({ label, heading }) => label + heading)).toEqual(['第一条', '第二条']);
  });
});
