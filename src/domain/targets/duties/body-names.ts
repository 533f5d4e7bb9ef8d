/** How the name of a public body, or of what a document charges like one, ends; as the inside of a group. */
const BODY_ENDING = [
  '委员会|管委会|联席会议|领导小组|工作组|专班|监管组|指挥部|理事会|人民政府|(?:省|市|区|县|州|盟|旗|镇|乡)?政府',
  '行政部门|主管部门|部门|总局|管理局|局|厅|部|署|委|办公室|办事处|街道办|办',
  '法院|检察院|科学院|研究院|设计院|医院|学院|大学|学校|中学|幼儿园|院|校|所|站|队|室|处|科',
  '总站|支队|大队|中心|分行|支行|银行|公司|集团|企业|协会|学会|商会|联合会|总工会|工会|总社|社|妇联|残联|工商联|团委|科协|文联|侨联|会',
  '机构|海关|边检|工委|组|馆|园区|开发区|示范区|新区|区|县|市|镇|乡|村|街道|省|州|盟|旗',
].join('|');

/** No name, nor two joined, is longer, in UTF-16 code units. */
const NAME_LENGTH = 60;

const body = new RegExp(
  `^(?:\\p{Script=Han}{1,8}[（(\\[【［〔][^（()）]*[）)\\]】］〕])?[\\p{Script=Han}A-Za-z·“”]{0,30}(?:${BODY_ENDING})(?:\\s*[（(\\[【［〔][^（()）]*[）)\\]】］〕])?$`,
  'u',
);
/** 各有关部门, 有关单位, 各地 name nobody in particular. */
const generic =
  /^(?:各|有关|相关|其他|企事业|本|全省|全市|全县|全国|各级|地方|党政|上述|所属|职能|责任|行政|政府|主管|省级|市级|县级|省直|市直|县直|国务院|区管委会|指导|牵头|配合|参与|和)*(?:部门|部委|单位|地区|地方|地|机构|成员单位|方面|省份|主体|部门和单位|有关方面)+$/u;
/** What makes a phrase of what would be a name. */
const phrase =
  /[的了是并或为将被把从需须应要得可已]|(?<![国所])有|不(?!动产)|负责|牵头|配合|参与|建立|完善|推进|开展|加强|落实|实行/u;

/** Whether words in a list of charged bodies read as the name of one. */
export function isBodyName(words: string): boolean {
  return body.test(words) && !phrase.test(words.replace(/[（(][^（()）]*[）)]/gu, ''));
}

/** Whether words speak of bodies without saying which. */
export function isGenericBody(words: string): boolean {
  return words.length <= NAME_LENGTH && generic.test(words);
}

const joint = new RegExp(
  `^(?<first>.*(?:${BODY_ENDING}))(?:以及|和|及|与|会同)(?<second>.+(?:${BODY_ENDING})|有关.*|相关.*)$`,
  'u',
);

/**
 * Cuts 甲局和乙局 or 甲委会同乙局 into the names of two bodies; 自然资源和规划局 stays one.
 * Offsets count from that of the words.
 */
export function splitJointNames(
  words: string,
  start: number,
): readonly { readonly text: string; readonly start: number }[] {
  const { first, second } = (words.length <= NAME_LENGTH ? joint.exec(words)?.groups : undefined) ?? {};
  if (first === undefined || second === undefined || !isBodyName(first)) return [{ text: words, start }];
  const at = start + words.length - second.length;
  return [...splitJointNames(first, start), { text: second, start: at }];
}
