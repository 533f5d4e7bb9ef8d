import { expect, test } from 'vitest';
import { proposeName } from '../../../../src/maintenance/review-drafts/propose-name.ts';
import type { TargetPoint } from '../../../../src/schemas/target.ts';

function nameOf(quote: string, read: Partial<TargetPoint> = {}): string {
  return proposeName({ id: 'x', provision: 's1', quote, modality: 'stated', organisations: [], ...read });
}

test.each([
  ['推动建设30个面向社区的示范工坊', { modalityText: '推动' }, '面向社区的示范工坊'],
  ['2024年初步建成3个示范联盟', { modalityText: '建成', dueText: '2024年' }, '示范联盟'],
  ['全区建成市级产业学院6个', { modalityText: '建成' }, '市级产业学院'],
  ['毕业生本地就业率达到75%以上', { modalityText: '达到' }, '毕业生本地就业率'],
  ['顶岗实习时间一般为6个月', {}, '顶岗实习时间'],
  ['实训课时原则上占总课时一半以上', {}, '实训课时原则上占总课时'],
])('what “%s” counts or measures is its name, in one run of its words', (quote, read, name) => {
  expect(nameOf(quote, read)).toBe(name);
});

test.each([
  ['培育一批示范企业集群', { modalityText: '培育' }, '示范企业集群'],
  ['区教育局会同各学校组建实训指导委员会', { modalityText: '组建' }, '实训指导委员会'],
  ['到2024年，废旧工具实现全部回收', { modalityText: '实现', dueText: '到2024年' }, '废旧工具实现全部回收'],
  ['启动实施示范专业建设计划', { modalityText: '建设' }, '启动实施示范专业建设计划'],
])('without a number “%s” is named for what its verb brings about, else whole', (quote, read, name) => {
  expect(nameOf(quote, read)).toBe(name);
});
