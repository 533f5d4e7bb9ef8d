import type { Bilingual } from '../../domain/source/diagnostic.ts';

/** What a task is for, and the flags that answer its questions, in the order in which it asks. */
interface TaskHelp {
  readonly about: Bilingual;
  readonly flags: readonly (readonly [flag: string, zh: string, en: string])[];
}

const URL = ['url', '网址，可以不给', 'its address; may be left out'] as const;
const RETRIEVED = [
  'retrieved',
  '您看到它的日子，不给就是今天',
  'the day on which you saw it; today if left out',
] as const;
const WEBSITE = ['publisher', '是谁的网站', 'whose website it is'] as const;
const READ = [
  'reviewed',
  'yes：已对照原件读过全文；no：先作草稿',
  'yes: the whole text was read against the original; no: a draft',
] as const;

/** Help of every task by its id. A question that the text answers by itself is not asked, nor is its flag taken. */
const TASK_HELP: Readonly<Record<string, TaskHelp>> = {
  new: {
    about: {
      zh: '收入一份文件：读出标题、文号、机关、日期和条款，只问文中没有写的',
      en: 'Takes in a document: its title, number, bodies, dates and provisions are read, and only the rest is asked',
    },
    flags: [
      ['file', '文件的路径：.docx、.html、.md 或 .txt', 'path of the file: .docx, .html, .md or .txt'],
      ['id', '编号，如 shili-2024；公布后不再改', 'its id, like shili-2024; never changed once published'],
      [
        'numbering-<行 line>',
        '排不进去的序号：paragraph 或 provision',
        'a number that fits nowhere: paragraph or provision',
      ],
      ['numbering-id-<行 line>', '这一条的编号，如 s3-2-5', 'the id of that provision, like s3-2-5'],
      ['title', '标题（没有读到时才问）', 'title, asked where it was not found'],
      ['issuers', '发文机关（没有读到时才问）', 'issuing bodies, asked where they were not found'],
      ['kind', '文种（标题没有写明时才问）', 'kind of document, asked where the title does not say'],
      ['region', '行政区划代码，或 other', 'division code, or other'],
      ['region-name', '地区名称（乡镇、街道）', 'name of the region (a township)'],
      ['region-code', '九位代码（乡镇、街道）', 'its nine digits (a township)'],
      ['short-title', '简称', 'short title'],
      ['source-note', '文件从哪里来，一句中文', 'where the file comes from, in a Chinese sentence'],
      URL,
      WEBSITE,
      RETRIEVED,
      READ,
    ],
  },
  review: {
    about: {
      zh: '核定程序从文中找出的目标和时限，一条一条对照原句；没有收下的，下次还会列出',
      en: 'Targets and dates found in the text, each beside its sentence; what is not taken is listed again next time',
    },
    flags: [
      ['page', '在浏览器里核定（不必给值）', 'review in the browser; takes no value'],
      ['policy', '文件的编号', 'id of the document'],
      READ,
      [
        'target',
        '每条目标一个：yes、edit、no、skip 或 stop',
        'one for each target: yes, edit, no, skip or stop',
      ],
      ['target-name-<n>', '第 n 条的名称（edit 时）', 'name of the nth (with edit)'],
      ['target-name-en-<n>', '第 n 条的英文名称，可以不给', 'English name of the nth; may be left out'],
      ['target-id-<n>', '第 n 条的编号（edit 时）', 'id of the nth (with edit)'],
      ['indicator-<n>', '与已有指标是一回事：yes 或 no', 'what an indicator measures already: yes or no'],
      ['difference-<n>', '不同在哪里，一句中文', 'what differs, in a Chinese sentence'],
      [
        'milestone',
        '每个时限一个：yes、edit、no、skip 或 stop',
        'one for each date: yes, edit, no, skip or stop',
      ],
      ['milestone-label-<n>', '第 n 个时限的名称（edit 时）', 'name of the nth date (with edit)'],
      ['milestone-id-<n>', '第 n 个时限的编号（edit 时）', 'id of the nth date (with edit)'],
    ],
  },
  correct: {
    about: {
      zh: '更正文字：粘贴正确的一句，程序找出地方和差别；本站抄错的就更正，原文如此的只加说明',
      en: 'Paste the sentence as it should read: the place and the difference are found; our misprint is put right, one of the original is noted',
    },
    flags: [
      ['sentence', '正确的一句，一字不差', 'the sentence as it should read'],
      ['at', '是哪一处（有几处相像时）', 'which passage, where several are alike'],
      [
        'misprint-of',
        'ours 本站抄错；original 原文如此',
        'ours: our copy is wrong; original: it is thus in the original',
      ],
      ['date', '哪一天核对的', 'the day on which it was looked up'],
      [
        'evidence',
        '凭什么：网址、公报期号或另一份的文件名',
        'what shows it: an address, an issue, the name of another copy',
      ],
      ['remark', '给读者的说明，一句中文', 'a remark for readers, in a Chinese sentence'],
    ],
  },
  figure: {
    about: {
      zh: '录入公布数值：数、单位、时点从句子里读出，能不能比较由规则判断并当场说明',
      en: 'A published value: number, unit and day are read from its sentence, and whether it may be compared is judged by rule and explained',
    },
    flags: [
      ['quote', '写着这个数的一句，一字不改', 'the sentence that prints the number, verbatim'],
      ['title', '来源的标题', 'title of the source'],
      ['publisher', '谁公布的', 'who published it'],
      ['published', '哪一天公布的，如 2026-01-20', 'when, like 2026-01-20'],
      URL,
      RETRIEVED,
      ['value', '句中哪一个数（有几个时）', 'which of its numbers, where it has several'],
      ['series', '对应哪一项目标（编号）', 'id of the target that it is about'],
      ['role', 'result 结果；baseline 目标之前的现状', 'result, or baseline: the state before the target'],
      ['as-of', '是哪一年、哪一天的数', 'of which year or day it is'],
      ['statement', '与哪一条表述并列（有几条时）', 'beside which statement, where there are several'],
      ['same', '两句是不是一回事：yes 或 no', 'whether both are about the same thing: yes or no'],
      ['difference', '不同在哪里，一句中文', 'what differs, in a Chinese sentence'],
    ],
  },
  search: {
    about: {
      zh: '记一次查找：查了、没有找到；读者会看到哪一天在哪里用什么词查过',
      en: 'A search that found nothing: readers see when, where and with which words it was made',
    },
    flags: [
      ['date', '哪一天查的，不给就是今天', 'when; today if left out'],
      ['statement', '查的是哪些目标（可给几次）', 'which statements; may be given several times'],
      ['place', '查了哪里（可给几次）', 'where; may be given several times'],
      ['query', '用了什么词，与 place 一一对应', 'with which words, one for each place'],
      ['url', '那里的网址，与 place 一一对应', 'its address, one for each place'],
      ['note', '补充说明，可以不给', 'a remark; may be left out'],
    ],
  },
  originals: {
    about: {
      zh: '补原文的网址：先列出没有网址的文件',
      en: 'Adds the address of an original; the documents without one are listed first',
    },
    flags: [
      ['policy', '文件的编号，或 list 只看清单', 'id of the document, or list'],
      ['url', '原文的网址', 'address of the original'],
      WEBSITE,
      ['archived-url', '网页存档的网址，可以不给', 'address of an archived copy; may be left out'],
      RETRIEVED,
    ],
  },
  check: {
    about: {
      zh: '检查全部内容，列出每个问题的位置和办法；它什么也不写',
      en: 'Checks all the content and lists every problem with its place and remedy; it writes nothing',
    },
    flags: [],
  },
};

/** The help of one task as text, in both languages; `undefined` where there is no such task. */
export function describeTask(task: string): Bilingual | undefined {
  const help = TASK_HELP[task];
  if (help === undefined) return undefined;
  const lines = help.flags.map(([flag, zh, en]) => ({ zh: `  --${flag}  ${zh}`, en: `  --${flag}  ${en}` }));
  const [none, general] = [
    { zh: '  它不问问题', en: '  It asks nothing' },
    {
      zh: '  另有 --lang、--yes、--answers，见 npm run add -- --help',
      en: '  --lang, --yes and --answers as well: npm run add -- --help',
    },
  ];
  const all = [help.about, ...(lines.length > 0 ? lines : [none]), general];
  return { zh: all.map(({ zh }) => zh).join('\n'), en: all.map(({ en }) => en).join('\n') };
}
