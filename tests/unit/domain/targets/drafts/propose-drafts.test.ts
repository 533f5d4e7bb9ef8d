import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../../../../src/domain/document/provision.ts';
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
