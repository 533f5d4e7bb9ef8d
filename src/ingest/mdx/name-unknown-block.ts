/** What a line of a body looks like that is none of those that may stand there, with a quotation of it. */
const KINDS: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [/^(?:import|export)\b/, '程序代码', 'program code'],
  [/^\{\s*\/\*/, '注释', 'a comment'],
  [/^\{/, '表达式', 'an expression'],
  [/^<!--/, '注释', 'a comment'],
  [/^<(?:[a-z][a-z\d+.-]*:|[^\s<>]+@)/i, '链接', 'a link'],
  [/^<\//, '元素的结束标签', 'the end of an element'],
  [/^</, '元素', 'an element'],
  [/^!\[/, '图片', 'an image'],
  [/^\[[^\]]*\]:/, '链接定义', 'a link definition'],
  [/^(?:```|~~~)/, '代码块', 'a block of code'],
  [/^(?:[-*_][ \t]*){3,}$/, '分隔线', 'a rule'],
  [/^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/, '列表', 'a list'],
  [/^>/, '引用', 'a quotation'],
  [/^\|/, '表格', 'a table'],
  [/^[ \t]/, '缩进的行', 'an indented line'],
  [/^#{1,6}/, '不合写法的标题', 'a heading of another form'],
];

const QUOTE_LENGTH = 24;

/** Names what a line holds that may not stand in a body: its kind in both languages, then its beginning. */
export function nameUnknownBlock(line: string): string {
  const [, zh, en] = KINDS.find(([pattern]) => pattern.test(line)) ?? [
    undefined,
    '段落之外的文字',
    'text outside of a paragraph',
  ];
  return `${zh} (${en}) ${line.slice(0, QUOTE_LENGTH)}`;
}
