import type { PolicyText } from '../../domain/document/provision.ts';
import { ownLines } from '../../domain/document/lines.ts';
import { walkProvisions } from '../../domain/document/provision.ts';
import { readAbsoluteDates } from '../../domain/text/dates/read-absolute-dates.ts';
import { foldDigits } from '../../domain/text/numerals/fold-digits.ts';
import { closeSpacedTitle } from './close-spaced-title.ts';
import { isSignerLine, issuersOf } from '../divide/line-forms.ts';
import { isIssuerName } from '../divide/seed-line-kinds.ts';

/** What the parts of a text say about the document; absent or empty where they do not. */
export interface PrintedFacts {
  readonly title: string | undefined;
  readonly noticeTitle: string | undefined;
  /** A notice issues the text. */
  readonly isNotice: boolean;
  readonly addressee: string | undefined;
  /** Bodies of the signature of the document: of the notice, where one issues it. */
  readonly signatories: readonly string[];
  /** Bodies that the title or the head of an order names. */
  readonly titled: readonly string[];
  /** Lines of those who sign, as printed. */
  readonly signers: readonly string[];
  /** Day of the signature, `YYYY-MM-DD`. */
  readonly signed: string | undefined;
  /** `国务院令第706号`. */
  readonly orderNumber: string | undefined;
  /** As printed, line by line. */
  readonly history: string | undefined;
  /** Day from which it applies, `YYYY-MM-DD`, where the text says one and no other. */
  readonly effective: string | undefined;
}

/** Reads them from the unnumbered parts of a text, and from its articles. */
export function readPrintedFacts(text: PolicyText): PrintedFacts {
  const heading = (id: string): string | undefined => {
    const title = text.provisions.find((provision) => provision.id === id)?.heading;
    return title === undefined || title === '' ? undefined : closeSpacedTitle(title);
  };
  const paragraphs = (id: string): readonly string[] =>
    text.provisions.find((provision) => provision.id === id)?.paragraphs.map((paragraph) => paragraph.text) ??
    [];
  const signature = paragraphs('signature');
  const title = heading('title');
  const noticeTitle = heading('notice-title');
  const order = [noticeTitle, title].flatMap((each) => readOrder(each ?? '') ?? [])[0];
  const history = paragraphs('history').join('\n');
  return {
    title,
    noticeTitle,
    isNotice: text.provisions.some(({ id }) => id === 'notice'),
    addressee: paragraphs('addressee')[0]?.replace(/[：:]$/, ''),
    signatories: signature
      .filter((line) => !isSignerLine(line))
      .flatMap((line) => issuersOf(withoutDate(line)).filter(isIssuerName)),
    titled:
      order === undefined ? bodiesOfTitle(noticeTitle ?? title ?? '') : [order.issuer].filter(isIssuerName),
    signers: signature.filter(isSignerLine),
    signed: signature.flatMap((line) =>
      readAbsoluteDates(line).filter(({ precision }) => precision === 'day'),
    )[0]?.due,
    orderNumber: order?.number,
    history: history === '' ? undefined : history,
    effective: readEffectiveDay(text),
  };
}

function withoutDate(line: string): string {
  const date = readAbsoluteDates(line)[0];
  return (date === undefined ? line : line.slice(0, date.start)).replace(/[（(]$/u, '').trim();
}

interface Order {
  readonly issuer: string;
  readonly number: string;
}

/** `中华人民共和国国务院令第706号`, `示例市人民代表大会常务委员会公告（第5号）`; how one of several bodies is named, nothing says. */
function readOrder(title: string): Order | undefined {
  const [, issuer, word, number] =
    /^(?:中华人民共和国)?(\S+)(令|公告)[（(]?(第\S+?号)[）)]?$/u.exec(
      foldDigits(title).replace(/\s/gu, ''),
    ) ?? [];
  return issuer === undefined || word === undefined || number === undefined || issuer.includes('共和国')
    ? undefined
    : { issuer, number: `${issuer}${word}${number}` };
}

/** `国务院、中央军委关于…`: bodies before what they do. */
function bodiesOfTitle(title: string): readonly string[] {
  const named = /^(.+?)(?:关于|印发|转发|批转|公布|发布)/u.exec(title)?.[1] ?? '';
  const names = issuersOf(named);
  return names.every(isIssuerName) ? names : [];
}

/** 自2019年3月1日起施行, said of the text itself. */
function readEffectiveDay(text: PolicyText): string | undefined {
  const days = walkProvisions(text.provisions).flatMap((owner) => {
    const { id } = owner.provision;
    const isArticle = id.startsWith('a') || /-a\d/.test(id);
    const isNotice = id === 'notice' || id === 'preamble';
    if (!isArticle && !isNotice) return [];
    return ownLines(owner).flatMap((line) =>
      readAbsoluteDates(line.text).flatMap(({ precision, form, start, end, from }) => {
        const before = /[^。；;]*$/u.exec(line.text.slice(0, start))?.[0] ?? '';
        const isOwn = isNotice || /本(?:法|条例|规定|办法|细则|规则|决定|规章|章程|解释|标准)/u.test(before);
        const isEffective =
          form === 'since' && /^(?:正式)?(?:施行|实施|执行|生效)/u.test(line.text.slice(end));
        return precision === 'day' && from !== undefined && isOwn && isEffective ? [from] : [];
      }),
    );
  });
  return new Set(days).size === 1 ? days[0] : undefined;
}
