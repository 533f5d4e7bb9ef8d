import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { readAnnexLabel } from '../../domain/text/numbering/read-label.ts';
import { foldDigits } from '../../domain/text/numerals/fold-digits.ts';
import { endsSentence, isIssuerName, readDateLine } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** A line of a title: no clause in it, no end of a sentence, no list, no number, no note on the document. */
export function isTitleLine(line: SeedLine): boolean {
  return (
    line.is.kind === 'prose' &&
    !/[，,。；;！？!?|]|[：:]$/.test(line.text) &&
    !isNote(line) &&
    !isContentsHead(line) &&
    !COLUMN_HEAD.test(line.text) &&
    readAnnexMark(line.text) === undefined
  );
}

/** 序号 above the numbers of a table whose cells stand on lines of their own. */
const COLUMN_HEAD = /^(?:序\s*号|编\s*号|备\s*注|(?:指标|项目|任务)名称|(?:责任|牵头)单位|完成时[限间])$/u;

/** The salutation: a list of bodies with a colon after it. */
export function isAddressee({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && /[：:]$/.test(text) && !/[。；]|如下|以下|下列/u.test(text);
}

/** A salutation that can be told without a title above it: bodies, and nothing said of them. */
export function isBareAddressee(line: SeedLine): boolean {
  return (
    isAddressee(line) &&
    /(?:政府|部门|单位|机构|[局厅委部办院校会区县市司社行])(?:[（(][^）)]*[）)])?[：:]$/.test(line.text) &&
    !/[。；]|如下/.test(line.text)
  );
}

/** （此件公开发布）, （本文有删减）: how a document may be passed on, and what was left out of it. */
export function isNote({ text }: SeedLine): boolean {
  return /^[（(【[](?:此件|此文|本件|本文|信息公开|公开(?:方式|属性|形式|类型)|联系人)[^。]*[）)】\]]$/.test(
    text,
  );
}

/** 目录. */
export function isContentsHead({ text }: SeedLine): boolean {
  return /^[【[]?目\s*[录次][】\]]?$/u.test(text);
}

/** Something that an office-holder signs: `总理　　甲某某`, `市长：甲某某`. */
export function isSigner({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && isSignerLine(text);
}

/** The same of a line of a signature. */
export function isSignerLine(text: string): boolean {
  return SIGNER.test(text);
}

const SIGNER =
  /^\p{Script=Han}{0,16}?(?:总\s*理|主\s*席|委\s*员\s*长|省\s*长|市\s*长|州\s*长|盟\s*长|县\s*长|区\s*长|旗\s*长|镇\s*长|乡\s*长|部\s*长|局\s*长|厅\s*长|署\s*长|行\s*长|院\s*长|检\s*察\s*长|审\s*计\s*长|秘\s*书\s*长|主\s*任)(?:\s*[：:]\s*|\s+)\p{Script=Han}(?:\s*[\p{Script=Han}·]){1,9}$/u;

/** One or several issuing bodies, set apart by space or 、. */
export function isIssuerLine({ is, text }: SeedLine): boolean {
  if (is.kind !== 'prose') return false;
  const names = issuersOf(text);
  return names.length > 0 && names.every(isIssuerName);
}

/** The bodies of a line of a signature; the letters of a name may be set apart (示 例 局). */
export function issuersOf(text: string): readonly string[] {
  const names = text.split(/[\s、]+/u).filter((name) => name !== '');
  const isSpread = names.some((name) => [...name].length === 1);
  return isSpread ? [names.join('')] : names;
}

/** The day of a line that holds nothing else, in brackets or not, as `YYYY-MM-DD`. */
export function readSigningDate({ is, text }: SeedLine): string | undefined {
  return is.kind === 'date' ? is.date : readDateLine(/^[（(](.*)[）)]$/u.exec(text)?.[1] ?? '');
}

/** A line on how a law or rule came about: a date, and that it was passed, issued or changed. */
export function isHistory({ is, text }: SeedLine): boolean {
  if (is.kind !== 'prose' || endsSentence(text.replace(/[）)]$/u, ''))) return false;
  const [date] = readAbsoluteDates(text);
  const isDated = date?.precision === 'day' && /^[（(]?(?:根据)?$/u.test(text.slice(0, date.start).trim());
  return isDated && HISTORY.test(text);
}

const HISTORY = /通过|公布|发布|颁布|修订|修正|修改|批准|施行|印发|第\S+号/u;

/** Belongs to a web page, to the front matter or to a page of paper. */
export function isPageMatter({ is }: Pick<SeedLine, 'is'>): boolean {
  return is.kind === 'facts' || is.kind === 'furniture' || is.kind === 'page-number';
}

/** `中华人民共和国国务院令`, `示例市人民政府令`: the head of an order, with its number or above it. */
export function isOrderHead({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && ORDER_HEAD.test(foldDigits(text));
}

const ORDER_HEAD =
  /^\p{Script=Han}[\p{Script=Han}\s]{1,40}令(?:\s*[（(]?第\s*[\d一二三四五六七八九十百零〇]+\s*号[）)]?)?$/u;

/** `示例市人民代表大会常务委员会公告`, which has its number beneath it. */
export function isAnnouncementHead({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && /^\p{Script=Han}{4,40}公告$/u.test(text);
}

/** `第706号` beneath the head of an order. */
export function isOrderNumber({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && ORDER_NUMBER.test(foldDigits(text));
}

const ORDER_NUMBER = /^[（(]?第\s*[\d一二三四五六七八九十百零〇]+\s*号[）)]?$/u;

/** The mark above an annex, and the title where it stands on the same line. */
export interface AnnexMark {
  readonly style: 'annex' | 'annex-table';
  /** As printed, with the space after it. */
  readonly label: string;
  readonly heading: string;
  readonly number: number;
  /** 2 of 附件2-1. */
  readonly leading: readonly number[];
}

/** The mark of an annex, `附件1` or `附件：名称`; a sentence that begins with 附件 is none. */
export function readAnnexMark(text: string): AnnexMark | undefined {
  const label = readAnnexLabel(text);
  if (label === undefined) return undefined;
  const heading = text.slice(label.text.length);
  const isSetOff = /[\d：:\s]$/u.test(label.text) && !/^[.．、，,的中和所为是]/u.test(heading);
  if (heading !== '' && (!isSetOff || /[。；;]/.test(heading) || endsSentence(heading))) return undefined;
  const { style, number, leading = [] } = label;
  if (style !== 'annex' && style !== 'annex-table') return undefined;
  return { style, label: label.text, heading, number, leading };
}

/** Text as titles are compared: without spaces, quotation marks and the marks of a name. */
export function compactTitle(text: string): string {
  return text.replace(/[\s《》〈〉“”"]/gu, '');
}
