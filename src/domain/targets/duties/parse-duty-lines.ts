import { allMatches } from '../../text/all-matches.ts';
import { oncePerText } from '../../text/once-per-text.ts';
import { isBodyName, isGenericBody, splitJointNames } from './body-names.ts';

/** A line of responsible bodies as printed at the end of a task. Offsets are UTF-16 code units, end exclusive. */
export interface DutyLine {
  /** Brackets included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without names where the line names nobody in particular (各有关部门按职责分工负责). */
  readonly groups: readonly DutyGroup[];
  /** Every name reads as that of a body; where not, a person has to say whom the line charges. */
  readonly isUnderstood: boolean;
}

/** Bodies under one printed heading or verb, in printed order; nothing is inferred from the order. */
interface DutyGroup {
  /** As printed: 责任单位, 配合单位, 负责, 牵头. */
  readonly role: string;
  readonly names: readonly DutyName[];
}

/** A name as printed: 教育局 stays 教育局, regardless of what stands before it. */
export interface DutyName {
  readonly text: string;
  readonly start: number;
}

const ROLE =
  '(?:责任|牵头|配合|参与|参加|协同|协办|协助|主办|承办|实施|落实|负责|指导|主管|主责|督办)(?:单位|部门|主体|科室|处室|机构)';
/** What stands under these beside the bodies is no body: a day, a person. */
const ASIDE =
  '(?:完成|办理|办结|落实|整改|推进)?(?:时限|时间|期限|进度|日期)|(?:责任|牵头|分管|主管)领导|(?:责任|联系)人|联系电话|备注';
const VERB =
  '负责(?:落实|实施|推进|牵头)?|牵头(?:负责|落实|实施|推进)?|配合(?:实施)?|参与|参加|指导|协助|落实|组织实施|承办|主办|协办|支持|监督|(?<=具体)实施';
const labelText = new RegExp(`(${ROLE})\\s*[:：]`, 'gu');
const labelOrAside = new RegExp(`(?<role>${ROLE})\\s*[:：]|(?:${ASIDE})\\s*[:：]`, 'gu');
const openLine = new RegExp(`(?:^|[。；;\\s])((?:${ROLE})\\s*[:：][^。\\n]{2,300})`, 'gu');
const verbEnd = new RegExp(
  `(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?|依据|根据)?(?:各自)?(?:职责|职能)?(?:分工)?(?:分别|共同|具体|统筹)?(?<verb>${VERB})$`,
  'u',
);
const lastVerb = new RegExp(`(?:${VERB})(?:[。；;，,]|$)`, 'u');
const surelyDuty = /(?:负责|牵头|配合)[。；;]?$/u;
/** 甲（牵头）: what a body does, behind it. */
const ROLE_IN_BRACKETS = /[（(](牵头|配合|负责|参与|协助|主办|协办|承办)(?:单位)?[）)]$/u;
const opening = '（(【[［〔';
const closing = '）)】]］〕';
const bracket = /[（(【[［〔）)】\]］〕]/g;

/**
 * Every line of responsible bodies in a paragraph, one by one, in all its forms: `(责任单位:甲、乙,丙)`,
 * `（甲、乙负责，丙参与）`, `（甲牵头）`, `（各有关部门按职责分工负责）`, and `责任单位：甲、乙` at the end of a paragraph.
 */
export function parseDutyLines(paragraph: string): readonly DutyLine[] {
  return MARK.test(paragraph) ? readDutyLines(paragraph) : NONE;
}

/** A bracket or a colon: without one a paragraph has no line of responsible bodies. */
const MARK = /[（(【[［〔:：]/;
const NONE: readonly DutyLine[] = [];

const readDutyLines = oncePerText((paragraph): readonly DutyLine[] => {
  const bracketed = bracketsOf(paragraph).flatMap((span) => readBracket(paragraph, span) ?? []);
  const open = (/[:：]/.test(paragraph) ? allMatches(paragraph, openLine) : []).flatMap((match) => {
    const text = (match[1] ?? '').trimEnd();
    const start = match.index + match[0].indexOf(text);
    const end = start + text.length;
    if (bracketed.some((line) => line.start < end && start < line.end)) return [];
    return [toLine(text, { start, end }, labelledGroups(text, start))];
  });
  return [...bracketed, ...open].toSorted((a, b) => a.start - b.start);
});

/** The bodies that a recorded line names, in printed order: of its lines, else of a bare list as in a cell. */
export function parseDutyNames(quote: string): readonly DutyName[] {
  const lines = parseDutyLines(quote);
  const groups = lines.length > 0 ? lines.flatMap((line) => line.groups) : [{ names: splitNames(quote, 0) }];
  return groups.flatMap(({ names }) => names).filter((name) => !isGenericBody(name.text));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The outermost brackets of a paragraph; one that is never closed is none. */
function bracketsOf(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of allMatches(paragraph, bracket)) {
    if (opening.includes(character)) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

function readBracket(paragraph: string, span: Span): DutyLine | undefined {
  const text = paragraph.slice(span.start, span.end);
  const content = text.slice(1, -1);
  if (ROLE_IN_BRACKETS.test(text)) return undefined;
  if (content.search(labelText) !== -1) {
    return toLine(text, span, labelledGroups(content, span.start + 1));
  }
  // What follows the first sentence says what is left out below (以下均需…，不再列出).
  const sentence = /^[^。]*/u.exec(content)?.[0] ?? '';
  if (!lastVerb.test(sentence.trimEnd())) return undefined;
  const line = toLine(text, span, verbGroups(sentence, span.start + 1));
  return line.isUnderstood || surelyDuty.test(sentence.trimEnd()) ? line : undefined;
}

function toLine(text: string, span: Span, groups: readonly DutyGroup[]): DutyLine {
  const names = groups.flatMap((group) => group.names);
  return {
    text,
    ...span,
    isUnderstood:
      groups.length > 0 && names.every(({ text: name }) => isNameOfBody(name) || isGenericBody(name)),
    groups: groups
      .map((group) => ({ ...group, names: group.names.filter((name) => !isGenericBody(name.text)) }))
      .filter((group) => group.names.length > 0),
  };
}

/** 乙局（配合） is none: whose the role is besides, nothing says. */
function isNameOfBody(name: string): boolean {
  return isBodyName(name) && !ROLE_IN_BRACKETS.test(name);
}

/** 责任单位:甲、乙;配合单位:丙;完成时限:6月. Each group begins at its label. */
function labelledGroups(text: string, start: number): DutyGroup[] {
  const labels = allMatches(text, labelOrAside);
  return labels.flatMap((label, index) => {
    const role = label.groups?.['role'];
    if (role === undefined) return [];
    const from = label.index + label[0].length;
    const words = text.slice(from, labels[index + 1]?.index ?? text.length);
    const lists = splitOutside(words, start + from, /[,，;；]/u);
    return lists
      .flatMap((list) => rolesInBrackets(list, role, lists.length > 1))
      .reduce<DutyGroup[]>(joinAlike, []);
  });
}

/**
 * 甲（牵头）、乙、丙 and 丁、戊（配合）: brackets say the role of the body before them, at the end of one list of several
 * that of the whole list. Where else bodies stand on either side of a role, nothing says whose it is: the name keeps its
 * brackets, and is that of no body.
 */
function rolesInBrackets({ text, start }: DutyName, role: string, isOneOfSeveral: boolean): DutyGroup[] {
  const names = splitNames(text, start);
  const roles = names.map((name) => ROLE_IN_BRACKETS.exec(name.text)?.[1]);
  const [said, ...more] = roles.filter((each) => each !== undefined);
  if (said === undefined) return [{ role, names }];
  const isOfEach = more.length === roles.length - 1;
  const isOfFirst = more.length === 0 && roles[0] !== undefined;
  const isOfList = more.length === 0 && roles.at(-1) !== undefined && isOneOfSeveral;
  if (!isOfEach && !isOfFirst && !isOfList) return [{ role, names }];
  return names.map((name, at) => ({
    role: roles[at] ?? (isOfList ? said : role),
    names: [{ ...name, text: name.text.replace(ROLE_IN_BRACKETS, '') }],
  }));
}

/** Neighbours of one role are one group. */
function joinAlike(groups: readonly DutyGroup[], group: DutyGroup): DutyGroup[] {
  const last = groups.at(-1);
  if (last?.role !== group.role) return [...groups, group];
  return [...groups.slice(0, -1), { role: group.role, names: [...last.names, ...group.names] }];
}

/** 甲、乙负责，丙参与: bodies belong to the next verb; commas stand between names too. */
function verbGroups(text: string, start: number): DutyGroup[] {
  const groups: DutyGroup[] = [];
  let waiting: readonly DutyName[] = [];
  for (const clause of splitOutside(text, start, /[，,；;]/u)) {
    const found = verbEnd.exec(clause.text);
    const lead = /^[^、，,]{0,10}由/u.exec(clause.text)?.[0].length ?? 0;
    const names = splitNames(
      clause.text.slice(lead, found?.index ?? clause.text.length),
      clause.start + lead,
    );
    waiting = [...waiting, ...names];
    if (found === null) continue;
    groups.push({ role: found.groups?.['verb'] ?? '', names: waiting });
    waiting = [];
  }
  return groups;
}

/** Names between separators; 等部门 and full stops at their ends are dropped. */
function splitNames(text: string, start: number): readonly DutyName[] {
  return splitOutside(text, start, /[、,，;；。/／\s]/u)
    .map((name) => ({ ...name, text: name.text.replace(/等(?:有关|相关)?(?:部门|单位)?$/u, '') }))
    .filter((name) => name.text !== '')
    .flatMap((name) => splitJointNames(name.text, name.start));
}

/** Pieces between separators that stand outside brackets, white space at either end dropped. */
function splitOutside(text: string, start: number, separator: RegExp): DutyName[] {
  const pieces: DutyName[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index];
    if (character !== undefined && opening.includes(character)) depth += 1;
    if (character !== undefined && closing.includes(character)) depth -= 1;
    if (character !== undefined && (depth > 0 || !separator.test(character))) continue;
    const piece = text.slice(from, index);
    const trimmed = piece.trim();
    if (trimmed !== '') pieces.push({ text: trimmed, start: start + from + piece.indexOf(trimmed) });
    from = index + 1;
  }
  return pieces;
}
