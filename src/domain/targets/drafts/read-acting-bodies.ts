import { isBodyName, isGenericBody } from '../duties/body-names.ts';
import type { DutyLine } from '../duties/parse-duty-lines.ts';

const clauseStart = '(?<=^|[，,。；;：:、）)\\n]|由|会同|并由|和|及|与)';
const office =
  '委员会|管委会|联席会议|领导小组|指导咨询委员会|督导委员会|人民政府|行政部门|主管部门|部门|总局|管理局|局|厅|部|署|委|办公室|法院|检察院|机构|中心|总工会|总社|企业';
const acting =
  '负责|要|应当|应|须|可|会同|牵头|组织|加强|统筹|协助|协调|将|按|根据|依|制定|指导|建立|完成|推行|拨付|另行|委托|确定|定期|不得|印发|出台|做好|收到|发布|研究|审核|公示|履行|承担|开展|推进|推动|督促|强化|落实|每年|每月|每季度|原则上|于|在|对|为|给予|认定|备案|具体|分别|依法|通过|审批|主动|切实|充分|结合|牵头|配合|参与|不|实施|完善|建设|支持|组成|从|也可|联合|依照|同意';
const actor = new RegExp(
  `${clauseStart}(?<names>(?:\\p{Script=Han}{1,18}?(?:[（(][^（()）]{1,8}[）)])?[、和及与,，])*\\p{Script=Han}{1,20}?(?:${office})(?:[（(][^（()）]{1,8}[）)])?)(?=${acting})`,
  'gu',
);
/** 财政、税务等部门: the items need no ending of their own. */
const listed =
  /(?<=^|[，,。；;：:）)]|由|会同|各地|各级|要|和)(?<names>(?:\p{Script=Han}{2,12}、)+\p{Script=Han}{2,12})等(?:有关|相关|主管|行政|职能|政府)*部门/gu;
const separator = /[、，,和及与]/u;
/** Words that no name of a body holds. */
const phrase =
  /[的了是有并或为将被把从需须应要不得可已其每该此这以对向在经由等]|如果|建立|建设|完善|推进|开展|加强|落实|实行|负责|参加|成立|设立|强化|根据|按照|进一步|有关|相关/u;

/**
 * Bodies that a text names as acting, as printed: the name opens a clause that goes on with what they do (市教育局负责…),
 * or stands in a list before 等部门. Groups of bodies that name nobody in particular are left out.
 * @param lines of responsible bodies in the text, which are read elsewhere
 */
export function readActingBodies(text: string, lines: readonly DutyLine[]): readonly string[] {
  const isOutside = (start: number, end: number) => !lines.some((line) => line.start < end && start < line.end);
  const names: { readonly text: string; readonly start: number }[] = [];
  for (const match of text.matchAll(listed)) {
    if (!isOutside(match.index, match.index + match[0].length)) continue;
    const items = (match.groups?.['names'] ?? '').split('、');
    if (items.some((item) => phrase.test(item))) continue;
    names.push(...items.map((item) => ({ text: item, start: match.index })));
  }
  for (const match of text.matchAll(actor)) {
    if (!isOutside(match.index, match.index + match[0].length)) continue;
    const items = (match.groups?.['names'] ?? '').split(separator);
    for (const item of items.toReversed()) {
      if (phrase.test(item) || !isBodyName(item) || isGenericBody(item) || /^各(?:级|地)/u.test(item)) break;
      names.push({ text: item, start: match.index });
    }
  }
  return names.toSorted((a, b) => a.start - b.start).map((name) => name.text);
}
