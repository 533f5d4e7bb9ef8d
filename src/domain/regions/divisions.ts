import type { RegionLevel } from '../../schemas/vocabulary.ts';
import { DIVISION_TABLE } from './division-table.ts';

/** Code and name of the whole country, which the list of divisions does not hold. */
export const NATIONAL = { adcode: '100000', name: '全国', nameEn: 'China' } as const;

/** What the whole country is called. */
const COUNTRY_NAMES = [NATIONAL.name, '中国', '中华人民共和国'] as const;

/** Six-digit code → name, and name → codes; divisions that have been dissolved or renamed are not among them. */
const divisions = readDivisions();
const byName: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Map.groupBy(divisions.keys(), (code) => divisions.get(code) ?? ''),
  ...COUNTRY_NAMES.map((name) => [name, [NATIONAL.adcode]] as const),
]);
const LONGEST = Math.max(...[...byName.keys()].map(({ length }) => length));

/** Name of the country or division with a six-digit code; `undefined` where the list of today does not hold it. */
export function divisionName(adcode: string): string | undefined {
  return adcode === NATIONAL.adcode ? COUNTRY_NAMES[0] : divisions.get(adcode);
}

/** Every division of today with its six-digit code, by code; the country first. */
export function listDivisions(): readonly { readonly adcode: string; readonly name: string }[] {
  return [
    { adcode: NATIONAL.adcode, name: NATIONAL.name },
    ...[...divisions].map(([adcode, name]) => ({ adcode, name })),
  ];
}

/** Six-digit codes of the divisions of a name: several where counties share one; 100000 for the country. */
export function divisionCodes(name: string): readonly string[] {
  return byName.get(name) ?? [];
}

/** Whether words begin with the name of one division of China, as 乌海市教育局; 新城区 and 城区 are too common to tell. */
export function beginsWithDivision(words: string): boolean {
  for (let length = 3; length <= Math.min(LONGEST, words.length); length += 1) {
    const [code, ...others] = divisionCodes(words.slice(0, length));
    if (code !== undefined && code !== NATIONAL.adcode && others.length === 0) return true;
  }
  return false;
}

/** Whether a code can be one: of the country, of a division of a province of today, or of a township in such a province. */
export function isPossibleCode(adcode: string): boolean {
  if (adcode === NATIONAL.adcode) return true;
  return divisions.has(`${adcode.slice(0, 2)}0000`) && !(adcode.length > 6 && adcode.endsWith('000'));
}

/** What the digits of a code say of its rank; that of a township (GB/T 10114) is its county's with three digits more. */
export function levelOfCode(adcode: string): RegionLevel {
  if (adcode === NATIONAL.adcode) return 'national';
  if (adcode.length > 6) return 'township';
  return adcode.endsWith('0000') ? 'province' : adcode.endsWith('00') ? 'prefecture' : 'county';
}

function readDivisions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of DIVISION_TABLE.trim().split('\n')) {
    const [code = '', name = '', ...counties] = line.split(' ');
    if (name !== '-') found.set(code.padEnd(6, '0'), name);
    for (const county of counties) found.set(code + county.slice(0, 2), county.slice(2));
  }
  return found;
}
