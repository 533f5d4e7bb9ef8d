import { allMatches } from '../../text/all-matches.ts';
import { isBodyName, isGenericBody } from '../duties/body-names.ts';
import type { DutyLine } from '../duties/parse-duty-lines.ts';

/** Where a name, or a list of names, may begin. */
const beginning =
  /(?<=^|[，,。；;：:\n\t]|第[零〇一二三四五六七八九十百\d]{1,6}条\s?)|(?<=会同|督促|(?<![理自缘事来])由)/gu;
/** No list of names is longer, in UTF-16 code units. */
const LIST_LENGTH = 160;
/** How the names of offices end that a text may charge in a sentence. */
const office =
  /(?:委员会|管委会|联席会议|领导小组|指挥部|(?:人民|省|市|县|区|州|镇|乡)政府|部门|总局|管理局|(?<=\p{Script=Han}{2})局|(?<=\p{Script=Han}{2})厅|(?<=\p{Script=Han}{2})部(?!分|门|署|委)|署|(?<=[革康政])委(?!员|托)|办公室|法院|检察院|(?:管理|登记|监督|监管)机构|服务中心|总工会|总社|(?:中央|地方|同级|[省市县]级)财政|(?<=、)企事业单位|市属国有\p{Script=Han}{2}企业)(?:\s*[（(][^（()）]{1,8}[）)](?:主管部门)?)?/gu;
/** What an office does, or how it is said to do it, right after its name. */
const acting =
  /^(?:负责|要|应|须|可|也可|会同|牵头|组织|加强|统筹|协助|协调|将|按|根据|依|制定|指导|监督|建立|完成|推行|拨付|另行|委托|确定|定期|不得|印发|出台|做好|收到|发布|研究|审核|公示|履行|承担|推进|推动|督促|强化|落实|每[年月季]|原则上|于|在|对|为|给予|认定|备案|具体|分别|依法|通过|审批|主动|切实|充分|结合|配合|参与|实施|完善|联合|依照|同意)/u;
const listed =
  /^(?<names>(?:\p{Script=Han}{2,14}、)+\p{Script=Han}{2,14}?)等(?:有关|相关|主管|行政|职能|政府)*部门/u;
/** 国务院…联席会议 is a name wherever it stands. */
const council = /(?:国务院|国家|[省市县])\p{Script=Han}{4,16}(?:联席会议|咨询委员会)(?!办公室)/gu;
/** Words that no name holds, 国有 and 所有 aside. */
const phrase =
  /[的了是并或将被把从需须应要得已其每该此这以对向在经由等我至如]|(?<![国所])有|^(?:不(?!动产)|可|为)|一是|二是|三是|负责|根据|按照|进一步|相关|申请|上述|项目|以及|会同/u;
/** Verbs that a clause begins with, rather than a name. */
const verb =
  /^(?:引导|鼓励|支持|督促|吸引|推荐|授权|提升|持续|积极|全面|部署|带动|降低|打造|发展(?!改革)|巩固|依托|通过|组织(?!部门)|加大|深化|推行|健全|构建|完成|发挥|制定|出台|优化|促进|提高|扩大|拓展|培育|培养|确保|做好|形成|明确|统一|规范|探索|创新|实现|参与|选择|利用|动员|允许|要求|委托|强化|协调|完善|加强|落实|推进|推动|开展|建立|建设|成立|设立|整合|统筹|畅通|争取|配合|会同|协同|主动|联合|接受|报|请|布局|进入|纳入|归口)/u;
/** Groups, not bodies that can be pointed to. */
const group =
  /^(?:各(?:级|地|有关)|所在地?|本级|当地|基层|多部门|跨部门|重点|上级|下级|属地|业务|用人|承办|牵头|政府|职能)/u;

interface Found {
  readonly text: string;
  readonly start: number;
}

/**
 * Bodies that a text names as acting, as printed: the name opens a clause, or follows 由 or 会同, and goes on with what
 * they do (市教育局负责…), or stands in a list before 等部门. Groups that name nobody in particular are left out.
 * @param lines of responsible bodies in the text, which are read elsewhere
 */
export function readActingBodies(text: string, lines: readonly DutyLine[]): readonly string[] {
  const isOutside = (start: number) => !lines.some((line) => line.start <= start && start < line.end);
  const found: Found[] = allMatches(text, beginning)
    .filter(({ index }) => isOutside(index))
    .flatMap(({ index }) => {
      const stretch = /^[^。；;：:！？“”《》\n\t]*/u.exec(text.slice(index, index + LIST_LENGTH))?.[0] ?? '';
      return readList(stretch).map((name) => ({ text: name, start: index }));
    });
  for (const { 0: name, index } of allMatches(text, council)) {
    if (isOutside(index) && !phrase.test(name) && !/[和与、]/u.test(name))
      found.push({ text: name, start: index });
  }
  return found.toSorted((a, b) => a.start - b.start).map((name) => name.text);
}

/** The names at the beginning of a stretch of text, where it goes on with what they do; else none. */
function readList(stretch: string): readonly string[] {
  const names = listed.exec(stretch)?.groups?.['names']?.split('、');
  if (names?.every((name) => isItem(name)) === true) return names;
  for (const { 0: end, index } of allMatches(stretch, office)) {
    const to = index + end.length;
    if (!acting.test(stretch.slice(to))) continue;
    const items = splitItems(stretch.slice(0, to));
    const last = items.at(-1) ?? '';
    // 市发展改革、财政部门: the last ending is that of all.
    const isName = (item: string) => isBodyName(item) || item.endsWith('财政') || last.endsWith('部门');
    const areNames = items.every((item) => isItem(item) && (isName(item) || isGenericBody(item)));
    if (areNames) return items.filter((item) => !isGenericBody(item) && !group.test(item));
    const known = /(?:国务院|国家(?!级))\p{Script=Han}{3,16}$/u.exec(last)?.[0];
    return known !== undefined && isItem(known) ? [known] : [];
  }
  return [];
}

function isItem(name: string): boolean {
  return name.length >= 2 && name.length <= 24 && !phrase.test(name) && !verb.test(name);
}

/** 市、区主管部门 is one name; 和 joins names only where what stands before it is one. */
function splitItems(names: string): readonly string[] {
  const items: string[] = [];
  for (const piece of names.split(/、(?<!(?:^|、)[省市县区]、)(?![^（(]*[）)])|[，,]/u)) {
    const [, first, second] =
      /^(.*?(?:局|部|委|厅|部门|机构|政府|财政|署|会))[和及与](.+)$/u.exec(piece) ?? [];
    items.push(...(first === undefined || second === undefined ? [piece] : [first, second]));
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
