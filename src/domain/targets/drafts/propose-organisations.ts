import type { PolicyText } from '../../document/provision.ts';
import { isToWrite } from '../../placeholder.ts';
import { isBodyName } from '../duties/body-names.ts';
import { readBodyList } from '../duties/read-body-list.ts';
import type { DraftFacts } from './draft-facts.ts';
import { statementTexts } from '../duties/statement-texts.ts';
import { readActingBodies } from './read-acting-bodies.ts';

/** A body by the names that a document prints for it, in order of first mention. */
export interface ProposedBody {
  readonly names: readonly string[];
}

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
const bodies =
  '职业技术学院|职业学院|技师学院|卫生学校|职业大学|职教集团|职业教育集团|人民政府|教育局|教育厅|学院|大学|学校';
/** What the name of one office may stand with and without: 省教育厅 and 教育厅. */
const levels = '(?:全?[省市县区州盟旗]|自治区|自治州|开发区|新区|示范区)';

/**
 * Bodies that a document charges or names as actors, in order of first mention: its issuers, the names of its lines of
 * responsible bodies and of such columns, bodies whose name opens a clause that says what they do, and schools and
 * offices whose name begins with the region or province. Names that differ in the region or level before them alone
 * (市教育局, 教育局) are taken for one body, where only one body of the document could be meant.
 */
export function proposeOrganisations(text: PolicyText, facts: DraftFacts): readonly ProposedBody[] {
  const short = shortNamesOf(facts);
  const named = new RegExp(
    `(?:${[provinces, ...short].join('|')})[\\p{Script=Han}]{0,12}?(?:${bodies})(?:[\\p{Script=Han}]{2,4}校区)?`,
    'gu',
  );
  const names = new Set((facts.issuers ?? []).filter((name) => !isToWrite(name)));
  for (const { id, kind, text: words, lines } of statementTexts(text)) {
    for (const line of lines)
      for (const group of line.groups) for (const name of group.names) names.add(name.text);
    if (kind === 'part' || kind === 'row' || id.startsWith('notice')) continue;
    for (const name of readActingBodies(words, lines)) names.add(name);
    if (kind === 'paragraph') for (const name of readBodyList(words)) names.add(name.text);
    for (const match of words.matchAll(named)) {
      // 佳木斯市人民政府关于… and 建立…的职业学校 are no names.
      if (!/[的与和及等为在]|关于|建立|建设|推动|开展/u.test(match[0])) names.add(match[0]);
    }
  }
  return joinNames([...names], short);
}

/** Short names of the region that a document belongs to: that of its region, and that in its issuers' names. */
function shortNamesOf({ region, issuers = [] }: DraftFacts): readonly string[] {
  const short = [region.name, ...issuers].map(
    (name) => /^(\p{Script=Han}{2,6}?)(?:自治区|[市县区盟州省旗])/u.exec(name)?.[1],
  );
  return [...new Set(short.filter((name) => name !== undefined))];
}

/** Brings together what differs in region or level alone; a name that two bodies could share stays alone. */
function joinNames(names: readonly string[], regions: readonly string[]): readonly ProposedBody[] {
  const prefix = new RegExp(
    `^(?:(?:${['本', ...regions].join('|')})${levels}?|${levels})(?=\\p{Script=Han}{3})`,
    'u',
  );
  const groups = Map.groupBy(names, (name) => {
    // 县政府 is short for 县人民政府.
    const bare = name.replace(/(?<!人民)政府$/u, '人民政府').replace(prefix, '');
    return isBodyName(bare) ? bare : name;
  });
  return [...groups.values()].flatMap((group) => {
    // 市教育局 and 乌海市教育局 are one; 省教育厅 and 市教育厅 are two.
    const level = new Set(
      group.flatMap((name) => /[省市县区州盟旗]$/u.exec(prefix.exec(name)?.[0] ?? '')?.[0] ?? []),
    );
    return level.size <= 1 ? [{ names: group }] : group.map((name) => ({ names: [name] }));
  });
}
