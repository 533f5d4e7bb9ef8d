import { KEYS } from './run-in-terminal.ts';

/** A text as somebody might receive it, with one character misread (教肓). Ours, like all of the fixture corpus. */
export const RECEIVED = {
  name: 'linchuan.txt',
  text: `临川区职业学校实训提升实施方案

临教发〔2022〕8号

各乡镇人民政府，区直各单位：

为提高临川区职业教肓质量，制定本方案。

一、总体目标

到2024年，全区建成市级产业学院6个，培育技能教师120名。

二、重点任务

（一）建设实训场所。与企业共建共用，向社会开放。

（二）培训职工。送教上门，随到随学。

三、保障措施

各学校分工落实。

临川区教育局

2022年3月8日
`,
} as const;

/** A picture of a dialogue: a command with its arguments, what a person types, and how many lines are seen. */
export interface TerminalScene {
  /** Name of the picture. */
  readonly name: string;
  readonly args: readonly string[];
  readonly typed: readonly string[];
  /** The first line that is seen begins with this; all lines where it is absent. */
  readonly from?: string;
}

const { enter, leave } = KEYS;
const SENTENCE = '为提高临川区职业教育质量，制定本方案。';
const FIGURE = '截至2024年底，全区建成市级产业学院6个';
/** What both scenes of a published value begin with. */
const FIGURE_ARGS: readonly string[] = [
  ...['--task', 'figure', '--quote', FIGURE],
  ...['--title', '临川区教育工作通报', '--publisher', '临川区教育局'],
];

/** The way of one document, in order: each scene finds what those before it have written. */
export const TERMINAL_SCENES: readonly TerminalScene[] = [
  { name: 'menu', args: [], typed: [] },
  { name: 'new', args: ['--task', 'new'], typed: [RECEIVED.name, enter], from: '│  标题' },
  {
    name: 'written',
    args: ['--task', 'new', '--file', RECEIVED.name, '--id', 'linchuan-2022', '--reviewed', 'yes'],
    typed: [enter, enter, enter, enter],
    from: '◇  就这样写入',
  },
  {
    name: 'review',
    args: ['--task', 'review', '--policy', 'linchuan-2022'],
    typed: [],
    from: '│  原句',
  },
  {
    name: 'correct',
    args: ['--task', 'correct', '--sentence', SENTENCE],
    typed: [enter],
    from: '◇  是这一处吗',
  },
  {
    name: 'figure',
    args: [...FIGURE_ARGS, ...['--published', '2025-02-01', '--series', 'linchuan-2022-s1-p1']],
    typed: [enter, enter, enter, enter],
    from: '│  目标',
  },
  {
    name: 'search',
    args: ['--task', 'search', '--date', '2025-03-03', '--statement', 'linchuan-2022-s1-p1-2024'],
    typed: ['临川区人民政府网站', enter, '产业学院 建成', enter, enter, enter, enter],
  },
  { name: 'originals', args: ['--task', 'originals'], typed: [] },
  {
    name: 'refused',
    args: FIGURE_ARGS,
    typed: ['2024年2月', enter],
    from: '▲',
  },
  { name: 'left', args: ['--task', 'correct'], typed: [SENTENCE, enter, enter, leave] },
];

/** Tasks that write before the next scene, as by flags. */
export const PREPARATIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  review: [['src/cli/publish-ids.ts']],
  figure: [
    [
      ...[
        'src/cli/add.ts',
        '--task',
        'review',
        '--policy',
        'linchuan-2022',
        '--target',
        'yes',
        '--target',
        'stop',
      ],
      ...['--indicator-1', 'yes', '--milestone', 'stop', '--yes'],
    ],
  ],
};

/** Pictures of pages of the fixture site: path, and the part that is seen. */
export const PAGE_SCENES: readonly { readonly name: string; readonly path: string; readonly part: string }[] =
  [
    { name: 'page-document', path: '/policies/shili-2024/', part: 'main' },
    { name: 'page-target', path: '/targets/yunchuan-2022-pilot-enterprise/', part: 'main' },
  ];
