import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../../../../src/domain/document/provision.ts';
import { TO_WRITE, TO_WRITE_EN } from '../../../../../src/domain/placeholder.ts';
import { checkDuty } from '../../../../../src/domain/targets/checks/check-duty.ts';
import { proposeDrafts } from '../../../../../src/domain/targets/drafts/propose-drafts.ts';
import { scoreDrafts } from '../../../../../src/domain/targets/drafts/score-drafts.ts';
import { milestonesFile } from '../../../../../src/schemas/milestone.ts';
import { dutiesFile, organisationsFile } from '../../../../../src/schemas/organisation.ts';
import { targetsFile } from '../../../../../src/schemas/target.ts';

const text: PolicyText = {
  provisions: [
    part('preamble', '为建设3个中心，制定本方案。'),
    part('s3', '到2025年底,建成2个产业学院。(责任单位:市教育局、示例职业技术学院)', '提升目标'),
    part('s4', '依托示例职业技术学院组建甲基地。支持广东乙职业学院三年内建成丙中心。', '保障措施'),
    part('signature', '2023年9月13日'),
  ],
};

function part(id: string, words: string, heading = ''): PolicyText['provisions'][number] {
  return {
    id,
    label: '',
    heading,
    runIn: false,
    paragraphs: [{ id: `${id}-p1`, text: words }],
    children: [],
  };
}

const drafts = proposeDrafts(text, {
  id: 'example-2023',
  region: { name: '示例市' },
  issuers: ['示例市人民政府'],
  dateSigned: '2023-09-13',
});

describe('proposeDrafts', () => {
  it('drafts records that fit their schemas and are marked as drafts', () => {
    expect(targetsFile.parse(drafts.targets)).toEqual(drafts.targets);
    expect(milestonesFile.parse(drafts.milestones)).toEqual(drafts.milestones);
    expect(organisationsFile.parse(drafts.organisations)).toEqual(drafts.organisations);
    expect(dutiesFile.parse(drafts.duties)).toEqual(drafts.duties);
    expect([...drafts.targets, ...drafts.milestones].every(({ review }) => review === 'draft')).toBe(true);
  });

  it('passes over what the document is made for and charges the bodies of the line, in printed order', () => {
    const names = new Map(drafts.organisations.map(({ id, name }) => [id, name]));
    expect(
      drafts.targets.map(({ points: [point] }) => [
        point?.quote,
        point?.organisations.map((id) => names.get(id)),
      ]),
    ).toEqual([
      ['建成2个产业学院', ['市教育局', '示例职业技术学院']],
      ['依托示例职业技术学院组建甲基地', []],
      ['支持广东乙职业学院三年内建成丙中心', []],
    ]);
  });

  it('copies every line of responsible bodies into a duty that the check finds right', () => {
    expect(drafts.duties.map(({ provision, quote }) => [provision, quote])).toEqual([
      ['s3-p1', '(责任单位:市教育局、示例职业技术学院)'],
    ]);
    for (const duty of drafts.duties) expect(checkDuty(duty, duty.quote, drafts.organisations)).toEqual([]);
  });

  it('counts 三年内 from the day of signature', () => {
    expect(drafts.targets.at(-1)?.points[0]).toMatchObject({
      due: '2026',
      dueText: '三年内',
      dueBasis: 'derived',
    });
  });

  it('names issuers, charged bodies and schools that carry the name of a region', () => {
    expect(drafts.organisations.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '示例市人民政府 government',
      '市教育局 department',
      '示例职业技术学院 school',
      '广东乙职业学院 school',
    ]);
  });

  it('gives every record an id of its own', () => {
    const ids = [...drafts.targets, ...drafts.milestones, ...drafts.organisations].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('proposeDrafts where targets stand', () => {
  function draftsOf(provisions: PolicyText['provisions']) {
    return proposeDrafts(
      { provisions },
      { id: 'example-2023', region: { name: '示例市' }, dateSigned: '2023-01-19' },
    );
  }

  function statements({ targets, organisations }: ReturnType<typeof draftsOf>) {
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    return targets.map(({ points: [point] }) => [
      point?.provision,
      point?.quote,
      point?.due,
      point?.organisations.map((id) => names.get(id)),
    ]);
  }

  it('reads an item of one sentence, charged by the line printed after it', () => {
    const item = { ...part('s1', '(责任单位:市工信局)', '全年完成工业投资120亿元。'), runIn: true };
    expect(statements(draftsOf([item]))).toEqual([['s1', '全年完成工业投资120亿元', '2023', ['市工信局']]]);
  });

  it('reads only the numbers of a heading over other text, and takes the year of the title', () => {
    const title = { ...part('title', '', '示例市2024年重点措施'), paragraphs: [] };
    const item = part('s1', '年底前建成4个车站。', '打造5个示范基地，组建甲联盟。');
    expect(statements(draftsOf([title, item]))).toEqual([
      ['s1', '打造5个示范基地', undefined, []],
      ['s1-p1', '年底前建成4个车站', '2024', []],
    ]);
  });

  it('charges a paragraph by the line of its own below it', () => {
    const paragraphs = [
      { id: 's1-p1', text: '建成4个车站。' },
      { id: 's1-p2', text: '责任单位：市交通局、市财政局' },
    ];
    const drafts = draftsOf([{ ...part('s1', '', '交通'), paragraphs }]);
    expect(statements(drafts)).toEqual([['s1-p1', '建成4个车站', undefined, ['市交通局', '市财政局']]]);
    expect(drafts.duties).toMatchObject([{ provision: 's1-p2', quote: '责任单位：市交通局、市财政局' }]);
  });

  it('reads the tasks, bodies and dates of the rows of a table', () => {
    const head = ['序号', '工作任务', '责任单位', '完成时限'].map((words) => ({
      text: words,
      header: true as const,
    }));
    const rows = [
      { id: 's1-t1-r1', cells: head },
      {
        id: 's1-t1-r2',
        cells: [
          { text: '1' },
          { text: '新建3个站点' },
          { text: '市交通局会同市财政局', rowspan: 2 },
          { text: '2025年6月底前' },
        ],
      },
      { id: 's1-t1-r3', cells: [{ text: '2' }, { text: '办好夜校' }, { text: '2026年' }] },
    ];
    const drafts = draftsOf([{ ...part('s1', '', '任务'), paragraphs: [], tables: [{ id: 's1-t1', rows }] }]);
    expect(statements(drafts)).toEqual([['s1-t1-r2', '新建3个站点', '2025-06', ['市交通局', '市财政局']]]);
    expect(drafts.duties.map(({ provision, quote }) => [provision, quote])).toEqual([
      ['s1-t1-r2', '市交通局会同市财政局'],
    ]);
    expect(drafts.milestones.map(({ provision, end, quote }) => [provision, end, quote])).toEqual([
      ['s1-t1-r2', '2025-06', '新建3个站点'],
      ['s1-t1-r3', '2026', '办好夜校'],
    ]);
    for (const duty of drafts.duties) expect(checkDuty(duty, duty.quote, drafts.organisations)).toEqual([]);
  });

  it('charges the tasks of rows that lack the cell reaching down from the row above', () => {
    const cells = (...words: readonly string[]) => words.map((text) => ({ text }));
    const rows = [
      { id: 's1-t1-r1', cells: cells('序号', '类别', '工作任务', '责任单位') },
      { id: 's1-t1-r2', cells: cells('1', '交通', '新建3个站点', '市交通局') },
      { id: 's1-t1-r3', cells: cells('2', '改造4条公路', '市交通局、市财政局', '') },
      { id: 's1-t1-r4', cells: cells('3', '教育', '办好夜校。', '') },
    ];
    const drafts = draftsOf([{ ...part('s1', '', '任务'), paragraphs: [], tables: [{ id: 's1-t1', rows }] }]);
    expect(drafts.duties.map(({ provision, quote }) => [provision, quote])).toEqual([
      ['s1-t1-r2', '市交通局'],
      ['s1-t1-r3', '市交通局、市财政局'],
    ]);
    expect(statements(drafts).map(([provision, quote, , bodies]) => [provision, quote, bodies])).toEqual([
      ['s1-t1-r2', '新建3个站点', ['市交通局']],
      ['s1-t1-r3', '改造4条公路', ['市交通局', '市财政局']],
    ]);
  });

  it('leaves to a person the English of a length of time, and how a date was worked out', () => {
    const { targets } = draftsOf([part('s1', '培训期限不少于3年。三年内建成2个站点。')]);
    const points = targets.map(({ points: [point] }) => point);
    expect(points.map((point) => [point?.value, point?.unit, point?.unitEn, point?.note])).toEqual([
      [3, '年', TO_WRITE_EN, undefined],
      [2, '个', undefined, TO_WRITE],
    ]);
  });

  it('reads no verb across two words', () => {
    const { targets } = draftsOf([part('s1', '统筹建立甲平台。筹建乙平台。')]);
    expect(targets.map(({ points: [point] }) => point?.modalityText)).toEqual(['建立', '筹建']);
  });

  it('tells what was issued on a day from what happens from a day on', () => {
    const words = '2020年3月1日公布第一批名单。从2021年起，教师公开招聘。';
    expect(draftsOf([part('s1', words)]).milestones.map(({ kind, dateText }) => [kind, dateText])).toEqual([
      ['publication', '2020年3月1日'],
      ['event', '从2021年起'],
    ]);
  });

  it('names the bodies that a sentence sets to work, not groups nor whom they serve', () => {
    const words =
      '市教育局、市财政局要加强统筹。县文旅、公安等部门协助核查。各有关部门应当配合。支持企业负责培训。由市档案馆会同市社保局办理。';
    const { organisations } = draftsOf([part('s1', words)]);
    expect(organisations.map(({ name }) => name)).toEqual(['市教育局', '市财政局', '县文旅', '公安']);
  });

  it('takes names that differ in the level alone for one body, unless two levels are named', () => {
    const words = '建成1个馆。(责任单位:市教育局、教育局)(责任单位:省民政厅、市民政厅、民政厅)';
    const { organisations } = draftsOf([part('s1', words)]);
    expect(organisations.map(({ aliases }) => aliases.map(({ name }) => name))).toEqual([
      ['市教育局', '教育局'],
      ['省民政厅'],
      ['市民政厅'],
      ['民政厅'],
    ]);
  });
});

describe('scoreDrafts', () => {
  it('finds drafts perfect when they are what was reviewed', () => {
    const perfect = { precision: 1, recall: 1 };
    expect(scoreDrafts(drafts, drafts)).toMatchObject({
      targets: { ...perfect, drafted: 3, exact: 3 },
      milestones: perfect,
      organisations: { ...perfect, drafted: 4 },
    });
  });

  it('counts false drafts against precision, missed records against recall, and inexact ones separately', () => {
    const [first, second] = drafts.targets;
    if (first === undefined || second === undefined) throw new Error('two drafts expected');
    const softer = {
      ...first,
      points: first.points.map((point) => ({ ...point, modality: 'strive' as const })),
    };
    const missed = { ...second, points: second.points.map((point) => ({ ...point, quote: '另一句' })) };
    const { targets } = scoreDrafts(drafts, {
      targets: [softer, missed, missed],
      milestones: [],
      organisations: [],
    });
    expect(targets).toEqual({
      drafted: 3,
      reviewed: 3,
      matched: 1,
      precision: 1 / 3,
      recall: 1 / 3,
      exact: 0,
    });
  });

  it('matches no record twice', () => {
    const twice = { ...drafts, targets: [...drafts.targets, ...drafts.targets] };
    expect(scoreDrafts(twice, drafts).targets).toMatchObject({
      drafted: 6,
      matched: 3,
      precision: 0.5,
      recall: 1,
    });
  });

  it('gives zero, not a division by zero, for nothing', () => {
    const nothing = { targets: [], milestones: [], organisations: [], duties: [] };
    expect(scoreDrafts(nothing, nothing).targets).toMatchObject({ precision: 0, recall: 0 });
  });
});
