import type { Organisation } from '../../schemas/organisation.ts';

/** Words of bodies' names and what ids say for them, the longer first. */
const WORDS: readonly (readonly [words: string, id: string])[] = [
  ['人民政府', 'government'],
  ['人力资源和社会保障', 'human-resources'],
  ['人力资源社会保障', 'human-resources'],
  ['发展和改革', 'development-reform'],
  ['发展改革', 'development-reform'],
  ['工业和信息化', 'industry-it'],
  ['自然资源', 'natural-resources'],
  ['市场监督管理', 'market-regulation'],
  ['农业农村', 'agriculture'],
  ['退役军人', 'veterans'],
  ['科学技术', 'science-technology'],
  ['卫生健康', 'health'],
  ['文化和旅游', 'culture-tourism'],
  ['住房和城乡建设', 'housing'],
  ['开发区', 'development-zone'],
  ['教育', 'education'],
  ['财政', 'finance'],
  ['人社', 'human-resources'],
  ['税务', 'tax'],
  ['科技', 'science-technology'],
  ['商务', 'commerce'],
  ['民政', 'civil-affairs'],
  ['审计', 'audit'],
  ['统计', 'statistics'],
  ['总工会', 'trade-unions'],
  ['妇联', 'womens-federation'],
  ['团委', 'youth-league'],
  ['职业技术学院', 'vocational-college'],
  ['职业学院', 'vocational-college'],
];

const ENDINGS: Readonly<Record<Organisation['kind'], string>> = {
  government: 'government',
  department: 'bureau',
  zone: 'zone',
  school: 'school',
  enterprise: 'company',
  association: 'association',
  other: 'body',
};

/**
 * An id for a body, of the region's letters and what its name says, as far as words for it are known; it may be taken.
 * @param region the region in Latin letters, as ids of its documents begin
 */
export function proposeBodyId({ name, kind }: Pick<Organisation, 'name' | 'kind'>, region: string): string {
  const found = WORDS.find(([words]) => name.includes(words))?.[1];
  const isOffice = /[局委厅部]$/u.test(name);
  const ending = found === undefined ? ENDINGS[kind] : isOffice ? ENDINGS.department : '';
  return [region, found, ending].filter((part) => part !== undefined && part !== '').join('-');
}
