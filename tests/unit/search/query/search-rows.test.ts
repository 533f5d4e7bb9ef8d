import { beforeAll, expect, test } from 'vitest';
import { positionWords } from '../../../../src/features/records/provision-position.ts';
import { formatPosition, positionOfId } from '../../../../src/domain/document/position.ts';
import { makeSearchDocument } from '../../../../src/search/index/make-search-document.ts';
import type { OpenIndex } from '../../../../src/search/query/open-index.ts';
import type { SearchOptions } from '../../../../src/search/query/search-result.ts';
import { law } from '../../domain/citing/law-documents.ts';
import { ask, openBoth, readAll } from '../served-index.ts';

let indexes: readonly OpenIndex[] = [];

beforeAll(async () => {
  indexes = await openBoth([makeSearchDocument(law.policy, law.text, false)]);
});

/** Where a query is found, as the page names it; the same behind both layouts. */
async function positions(typed: string, options: SearchOptions = {}): Promise<readonly string[]> {
  const answers = await Promise.all(
    indexes.map(async (index) => {
      const hits = await readAll(await ask(index, typed, options));
      return hits.map(({ provision, position, column }) =>
        formatPosition(positionOfId(provision, position, column), positionWords('zh-CN')),
      );
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  return answers[0] ?? [];
}

test.each([
  ['疏浚南段', ['附件1一、表1第2行“任务”栏']],
  ['港航局', ['附件1一、表1第2行“责任单位”栏', '附件1落款（2）']],
  // A row of heads stands under none.
  ['责任单位', ['附件1一、表1第1行']],
  ['合计', ['附件1一、表2第1行']],
  ['南段', ['第三条表1第2行“河段”栏', '附件1一、表1第2行“任务”栏']],
  ['第三条之一', ['第三条之一']],
  ['砌石', ['第三条第二款第（一）项']],
  ['前款所称护岸', ['第三条第二款']],
  ['下列工作', ['第三条第一款']],
  ['第三条', ['第三条', '第三条之一']],
  ['外地船员', ['附件2第一条第二款']],
  ['未列的事项', ['附件1引言第2段']],
] as const)('%s is found at %j', async (typed, found) => {
  expect(await positions(typed)).toEqual(found);
});

test.each(['任务责任单位', '2修补', '段水务局'])(
  'words of two cells are not found together by chance: %s',
  async (typed) => {
    for (const mode of ['exact', 'ignore-punctuation'] as const) {
      expect(await positions(typed, { mode })).toEqual([]);
    }
  },
);

test.each(['疏浚南段\t水务局', '疏浚南段 水务局', '疏浚南段 | 水务局', '疏浚南段　水务局、'])(
  'words of neighbouring cells are found where something parts them: %j',
  async (typed) => {
    for (const mode of ['exact', 'ignore-punctuation'] as const) {
      expect(await positions(typed, { mode })).toEqual(['附件1一、表1第2行“任务”栏']);
    }
  },
);

test('a space that stands inside a phrase is none between cells where the phrase stands without it', async () => {
  expect(await positions('保护 运河')).toEqual(['第一条']);
});

test.each(['保护\t运河', '保护 \t运河'])('nor is a tab that a word processor has set: %j', async (typed) => {
  for (const mode of ['exact', 'ignore-punctuation'] as const)
    expect(await positions(typed, { mode })).toEqual(['第一条']);
});
