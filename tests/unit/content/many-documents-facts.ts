import type { DocumentKind, RegionLevel } from '../../../src/schemas/vocabulary.ts';

/** What sets one sample document apart from the next in a list. */
export interface ListedFacts {
  readonly region: {
    readonly name: string;
    readonly nameEn: string;
    readonly level: RegionLevel;
    readonly adcode: string;
  };
  readonly kind: DocumentKind;
  /** As titles of the kind end. */
  readonly kindName: string;
  readonly documentNumber: string | undefined;
  readonly dateSigned: string;
}

/** Of every thirty documents so many are of each level. */
const shares: readonly (readonly [RegionLevel, number])[] = [
  ['national', 8],
  ['province', 5],
  ['prefecture', 9],
  ['county', 7],
  ['township', 1],
];

const kinds: readonly (readonly [DocumentKind, string])[] = [
  ['implementation-plan', '实施方案'],
  ['opinions', '意见'],
  ['plan', '规划'],
  ['notice', '通知'],
  ['measures', '办法'],
  ['action-plan', '行动计划'],
  ['regulations', '条例'],
];

/**
 * Facts of a sample document, counted from 1: levels from the country to townships, regions that have one document
 * or several, kinds, years, and one document in four without a number. The names are made up.
 */
export function listedFacts(index: number): ListedFacts {
  const round = Math.floor((index - 1) / 30);
  let left = (index - 1) % 30;
  const [level, share] = shares.find(([, count]) => (left -= count) < 0) ?? shares[0] ?? ['national', 30];
  const inLevel = round * share + left + share;
  const region = listedRegion(level, inLevel);
  const [kind, kindName] = kinds[index % kinds.length] ?? ['notice', '通知'];
  const year = 2010 + (index % 15);
  return {
    region,
    kind,
    kindName,
    documentNumber: index % 4 === 0 ? undefined : `样政发〔${year}〕${index}号`,
    dateSigned: `${year}-${String(1 + (index % 12)).padStart(2, '0')}-01`,
  };
}

/** The first region of a level has every second document, so that some have many and most one or two. */
function listedRegion(level: RegionLevel, inLevel: number): ListedFacts['region'] {
  const number = inLevel % 2 === 0 ? 1 : 1 + ((inLevel * 7) % 60);
  const province = 11 + (number % 5);
  const at = String(number).padStart(2, '0');
  const name = `样例${at}`;
  const names: Readonly<Record<RegionLevel, readonly [string, string, string]>> = {
    national: ['全国', 'China', '100000'],
    province: [`样例${province}省`, `Sample Province ${province}`, `${province}0000`],
    prefecture: [`${name}市`, `Sample City ${at}`, `${province}${at}00`],
    county: [`${name}县`, `Sample County ${at}`, `${province}01${at}`],
    township: [`${name}镇`, `Sample Town ${at}`, `${province}01${at}001`],
  };
  const [regionName, nameEn, adcode] = names[level];
  return { name: regionName, nameEn, level, adcode };
}
