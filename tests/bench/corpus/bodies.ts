import type { OrganisationKind } from '../../../src/schemas/vocabulary.ts';
import type { Place } from './places.ts';

/** A body of a place: of every city, county and so on there is one of each. */
export interface Body {
  /** Of its record. */
  readonly id: string;
  /** In full: 云川市教育局. */
  readonly name: string;
  /** As a document of the place prints it: 市教育局. */
  readonly printed: string;
  readonly region: string;
  readonly kind: OrganisationKind;
}

/** Bodies of places from provinces down, those that are charged most first. */
const LOCAL: readonly (readonly [id: string, name: string, kind: OrganisationKind])[] = [
  ['education', '教育局', 'department'],
  ['hrss', '人力资源和社会保障局', 'department'],
  ['finance', '财政局', 'department'],
  ['drc', '发展和改革委员会', 'department'],
  ['industry', '工业和信息化局', 'department'],
  ['agriculture', '农业农村局', 'department'],
  ['science', '科学技术局', 'department'],
  ['commerce', '商务局', 'department'],
  ['civil-affairs', '民政局', 'department'],
  ['culture', '文化和旅游局', 'department'],
  ['health', '卫生健康委员会', 'department'],
  ['resources', '自然资源局', 'department'],
  ['tax', '税务局', 'department'],
  ['unions', '总工会', 'association'],
  ['market', '市场监督管理局', 'department'],
  ['statistics', '统计局', 'department'],
];

const NATIONAL: readonly (readonly [id: string, name: string])[] = [
  ['education', '教育部'],
  ['hrss', '人力资源社会保障部'],
  ['finance', '财政部'],
  ['industry', '工业和信息化部'],
  ['agriculture', '农业农村部'],
  ['commerce', '商务部'],
  ['civil-affairs', '民政部'],
  ['science', '科技部'],
];

/** The bodies of a place that its documents charge with tasks, those that are charged most first. */
export function bodiesOf({ region, slug, short }: Place): readonly Body[] {
  if (region.level === 'national') {
    return NATIONAL.map(([id, name]) => ({
      id: `${slug}-${id}`,
      name,
      printed: name,
      region: region.name,
      kind: 'department',
    }));
  }
  return LOCAL.map(([id, local, kind]) => {
    // Bodies of a province are 厅, those of a town few.
    const name = region.level === 'province' ? local.replace(/局$/u, '厅') : local;
    return {
      id: `${slug}-${id}`,
      name: region.name + name,
      printed: short + name,
      region: region.name,
      kind,
    };
  });
}
