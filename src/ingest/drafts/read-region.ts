import { NO_ADCODE, TO_WRITE } from '../../domain/placeholder.ts';
import { NATIONAL, divisionCodes, levelOfCode } from '../../domain/regions/divisions.ts';
import type { Policy } from '../../schemas/policy.ts';

/** A region as far as it can be read; what cannot be is left to write. */
export type DraftRegion = Omit<Policy['region'], 'level'> & {
  readonly level: Policy['region']['level'] | typeof TO_WRITE;
};

const UNKNOWN: DraftRegion = { name: TO_WRITE, level: TO_WRITE, adcode: NO_ADCODE };

/** Bodies of the state whose name alone says so. */
const NATIONAL_BODY =
  /^(?:中华人民共和国)?(?:国务院(?:办公厅)?|中共中央(?:办公厅)?|中央军委(?:办公厅)?|中央军事委员会|全国人民代表大会(?:常务委员会)?|全国人大(?:常委会)?|最高人民(?:法院|检察院)|国家发展(?:和)?改革委(?:员会)?|国家卫生健康委(?:员会)?|(?:外交|国防|教育|科技|科学技术|工业和信息化|公安|民政|司法|财政|人力资源(?:和)?社会保障|自然资源|生态环境|住房(?:和)?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人(?:事务)?|应急(?:管理)?)部)$/u;

/** Bodies of a part of a division: a town, a zone; the list of divisions does not hold them. */
const PART = /[镇乡]|街道|开发区|高新区|新区|示范区|管理区|园区|保税区|农场|林区/u;

/**
 * The region whose body has this name, where the list of divisions leaves no doubt: 国务院 governs the whole country,
 * 示例市人民政府 the one city of that name.
 */
export function readRegion(issuer: string | undefined): DraftRegion {
  if (issuer === undefined) return UNKNOWN;
  if (NATIONAL_BODY.test(issuer)) return { ...NATIONAL, level: 'national' };
  const found = findDivision(issuer, '');
  if (found === undefined || PART.test(found.rest)) return UNKNOWN;
  const { name, adcode } = found;
  return { name, level: levelOfCode(adcode), adcode };
}

interface FoundDivision {
  readonly name: string;
  readonly adcode: string;
  /** What stands after it. */
  readonly rest: string;
}

/** The longest name of a division that the words begin with, and the one within it that follows. */
function findDivision(words: string, within: string): FoundDivision | undefined {
  for (let length = Math.min(words.length - 1, 16); length > 1; length -= 1) {
    const name = words.slice(0, length);
    const codes = divisionCodes(name).filter((code) => code.startsWith(within));
    const [adcode] = codes;
    if (adcode === undefined || codes.length > 1) continue;
    const rest = words.slice(length);
    return findDivision(rest, adcode.replace(/(?:00)+$/, '')) ?? { name, adcode, rest };
  }
  return undefined;
}
