/** Regions that a query names, and what else it says. */
export interface NamedRegions {
  /** Names, as documents have them, in the order of the query. */
  readonly regions: readonly string[];
  /** Provinces named beside them that no document is of, as typed. */
  readonly without: readonly string[];
  readonly rest: string;
}

/**
 * Provinces are known whether or not a document is of them: who asks for two is told which of them has none. Their names alone:
 * the table of all divisions is too much for a page to load.
 */
const PROVINCES =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const PROVINCE = new RegExp(
  `^(?:${PROVINCES.replaceAll(' ', '|')})(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?`,
  'u',
);

/** What joins one region to the next, and what sums them up behind the last. */
const JOINED = /^(?:以及|还有|和|与|及|跟|同)/u;
const SUMMED = /^(?:[两三四五]个?(?:省市?|市|县|地|地区)|等?地)?的?/u;

/** 乌海市 → 乌海 */
export function stemOfRegion(name: string): string {
  return name.replace(/(?<=..)(?:市|县|区|旗|盟|州|省|自治[州区县旗])$/u, '');
}

/**
 * The regions that a piece of a query begins with, one or several: 乌海双师型, 佳木斯与乌海的实训基地; a name in full, or without 市, 县 ….
 * Undefined where it begins with none.
 * @param known names of regions, as documents have them
 */
export function readRegions(piece: string, known: readonly string[]): NamedRegions | undefined {
  const regions: string[] = [];
  const without: string[] = [];
  let rest = piece;
  for (let next = rest; ; next = rest.replace(JOINED, '')) {
    const form = formAtStart(next, known);
    if (form === undefined) break;
    if (form.name === undefined) without.push(form.typed);
    else regions.push(form.name);
    rest = next.slice(form.typed.length);
  }
  if (rest === piece) return undefined;
  return { regions, without, rest: rest.replace(SUMMED, '') };
}

/** The longest name of a region that a text begins with; of two alike that of one with documents. */
function formAtStart(
  text: string,
  known: readonly string[],
): { readonly typed: string; readonly name: string | undefined } | undefined {
  const forms = known.flatMap((name) => [name, stemOfRegion(name)].map((typed) => ({ typed, name })));
  const [province = ''] = PROVINCE.exec(text) ?? [];
  return [...forms, { typed: province, name: undefined }]
    .filter(({ typed }) => typed.length > 1 && text.startsWith(typed))
    .toSorted((a, b) => b.typed.length - a.typed.length)[0];
}
