import type { KnownPolicy } from '../document/known-document.ts';
import { createCitationProblem } from '../citing/reading/citation-problem.ts';
import { isDatedSo, nameDates } from '../citing/reading/document-dates.ts';
import type { KnownDocument } from '../document/known-document.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { toSpan } from '../text/text-span.ts';
import { sentenceAround } from './find-attribution.ts';

const DATE = '(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*日)?)?';
const ISSUED = '(?:联合|共同|正式|近日|日前)?(?:印发|发布|公布|出台|制定|制订|下发|颁布|发出|公开)';
/** Before a title: 2021年12月29日，…印发（的）（关于印发）. */
const DATE_BEFORE = new RegExp(
  `${DATE}[，,]?\\s*(?:[^。；“”《》\\d]{0,40}?)${ISSUED}(?:了|的|实施)?(?:关于印发)?\\s*$`,
  'u',
);
/** Behind a citation: 于2021年12月29日印发. */
const DATE_AFTER = new RegExp(
  `^[^，。；“”《》\\d]{0,30}?(?:于|在|是|系|已于)\\s*${DATE}\\s*(?:[^，。；\\d]{0,2})?${ISSUED}`,
  'u',
);
const NAMES = '([\\p{Script=Han}\\d、]{2,60}?)';
const ISSUER_BEFORE = new RegExp(
  `${NAMES}(?:${ISSUED}(?:了|的|实施)?(?:关于印发)?|关于印发)\\s*(?:的)?\\s*$`,
  'u',
);
const ISSUER_AFTER = new RegExp(`^[，,]?(?:是|系)?由${NAMES}(?:于[\\d年月日]+)?${ISSUED}`, 'u');
/** Names of bodies end so. */
const BODY = /(?:政府|委员会|办公[厅室]|[局厅部委院处会]|\d+部门)$/u;

/**
 * What the sentence around a citation says of the document besides its title, number and position, compared with what is
 * known: the day it was issued, and the bodies that issued it. Nothing is said of what the document does not tell.
 */
export function checkCircumstances(
  span: { readonly start: number; readonly end: number },
  text: string,
  policy: KnownPolicy,
  documents: readonly KnownDocument[],
  file = '引文',
): readonly Diagnostic[] {
  const sentence = sentenceAround(text, span);
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, sentence.end);
  return [
    ...dates(before, sentence.start, DATE_BEFORE),
    ...dates(after, span.end, DATE_AFTER),
    ...issuers(before, sentence.start, ISSUER_BEFORE),
    ...issuers(after, span.end, ISSUER_AFTER),
  ];

  function dates(words: string, offset: number, pattern: RegExp): readonly Diagnostic[] {
    const match = pattern.exec(words);
    if (match === null) return [];
    const parts = match.slice(1, 4).filter((part) => part !== undefined);
    const date = parts.map((part) => part.padStart(2, '0')).join('-');
    const written = new RegExp(DATE, 'u').exec(match[0])?.[0] ?? '';
    const at = offset + match.index + match[0].indexOf(written);
    const isRight = isDatedSo(policy, { ...toSpan(text, at, written.length), date });
    return isRight
      ? []
      : [createCitationProblem('citation-date-disagree', file, text, at, written, nameDates(policy))];
  }

  function issuers(words: string, offset: number, pattern: RegExp): readonly Diagnostic[] {
    const match = pattern.exec(words);
    const names = match?.[1]?.replace(/^.*(?:[年月日]|近日|日前|根据|按照|依据|贯彻|落实|由|经)/u, '') ?? '';
    if (match === null || names === '') return [];
    const at = offset + match.index + (match[1]?.length ?? 0) - names.length;
    return names
      .split(/[、和与及]/u)
      .filter((name) => !isIssuer(name, policy) && isNamedBody(name, policy, documents))
      .map((name) =>
        createCitationProblem('citation-issuer-disagree', file, text, at + names.indexOf(name), name, {
          zh: `本站所载发文机关：${policy.issuersText ?? policy.issuers.join('、')}`,
          en: `Issued by, as held here: ${policy.issuersText ?? policy.issuers.join('、')}`,
        }),
      );
  }
}

/** Whether a name is that of one who issued the document, in full or shortened (市教育局); true where none is known. */
function isIssuer(name: string, { issuers, issuersText = '' }: KnownPolicy): boolean {
  const known = [...issuers, ...issuersText.split(/[、，]/u), issuersText]
    .filter((each) => each !== '')
    .map(plain);
  if (known.length === 0) return true;
  const wanted = plain(name);
  // 等9部门 leaves open which departments issued it too.
  if (/等/u.test(issuersText) && issuers.length < 2 && !wanted.endsWith('政府')) return true;
  return known.some((each) => each.endsWith(wanted) || each.startsWith(`${wanted}等`));
}

/** A body by its name, or the region of another document (佳木斯市印发); other words are no issuer. */
function isNamedBody(name: string, policy: KnownPolicy, documents: readonly KnownDocument[]): boolean {
  if (BODY.test(name)) return true;
  return documents.some(({ policy: { region } }) => region.name === name && name !== policy.region.name);
}

function plain(name: string): string {
  return name.replace(/\s/gu, '').replaceAll('人民政府', '政府');
}
