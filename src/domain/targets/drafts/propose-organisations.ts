import type { PolicyText } from '../../document/provision.ts';
import { walkProvisions } from '../../document/provision.ts';
import { isToWrite } from '../../placeholder.ts';
import { parseDutyLines } from '../duties.ts';
import type { DraftFacts } from './draft-facts.ts';

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
const bodies =
  '职业技术学院|职业学院|技师学院|卫生学校|职业大学|职教集团|职业教育集团|人民政府|教育局|教育厅|学院|大学|学校';

/**
 * Names of bodies that a document charges or names as actors, as printed, in order of first mention: its issuers,
 * the names of its 责任单位 lines, and schools and offices whose name begins with the region or province.
 */
export function proposeOrganisations(text: PolicyText, facts: DraftFacts): string[] {
  const named = new RegExp(
    `(?:${[provinces, ...shortNamesOf(facts)].join('|')})[\\p{Script=Han}]{0,12}?(?:${bodies})(?:[\\p{Script=Han}]{2,4}校区)?`,
    'gu',
  );
  const names = new Set((facts.issuers ?? []).filter((name) => !isToWrite(name)));
  for (const { provision } of walkProvisions(text.provisions)) {
    for (const { text: paragraph } of provision.paragraphs) {
      const lines = parseDutyLines(paragraph);
      for (const line of lines)
        for (const group of line.groups) for (const name of group.names) names.add(name.text);
      for (const match of paragraph.matchAll(named)) {
        // 佳木斯市人民政府关于… and 建立…的职业学校 are no names.
        if (!/[的与和及等为在]|关于|建立|建设|推动|开展/u.test(match[0])) names.add(match[0]);
      }
    }
  }
  return [...names];
}

/** Short names of the region that a document belongs to: that of its region, and that in its issuers' names. */
function shortNamesOf({ region, issuers = [] }: DraftFacts): readonly string[] {
  const short = [region.name, ...issuers].map(
    (name) => /^(\p{Script=Han}{2,6}?)(?:自治区|[市县区盟州省旗])/u.exec(name)?.[1],
  );
  return [...new Set(short.filter((name) => name !== undefined))];
}
