import { DIVISION_TABLE } from './division-table.ts';

/** Code and name of the whole country, which the list of divisions does not hold. */
export const NATIONAL = { adcode: '100000', name: '全国', nameEn: 'China' } as const;

/** Six-digit code → name, and name → codes; divisions that have been dissolved or renamed are not among them. */
const divisions = readDivisions();
const byName = Map.groupBy(divisions.keys(), (code) => divisions.get(code) ?? '');

/** Name of the division with a six-digit code; `undefined` where the list of today does not hold it. */
export function divisionName(adcode: string): string | undefined {
  return divisions.get(adcode);
}

/** Six-digit codes of the divisions of a name: several where counties share one. */
export function divisionCodes(name: string): readonly string[] {
  return byName.get(name) ?? [];
}

/** What the digits of a code say of its rank. */
export function levelOfCode(adcode: string): 'national' | 'province' | 'prefecture' | 'county' {
  if (adcode === NATIONAL.adcode) return 'national';
  return adcode.endsWith('0000') ? 'province' : adcode.endsWith('00') ? 'prefecture' : 'county';
}

function readDivisions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>([[NATIONAL.adcode, NATIONAL.name]]);
  for (const line of DIVISION_TABLE.trim().split('\n')) {
    const [code = '', name = '', ...counties] = line.split(' ');
    if (name !== '-') found.set(code.padEnd(6, '0'), name);
    for (const county of counties) found.set(code + county.slice(0, 2), county.slice(2));
  }
  return found;
}
