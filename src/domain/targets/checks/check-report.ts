import type { Report } from '../../../schemas/report.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { pastSpan } from '../../text/dates/past-span.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { sentenceBefore } from '../../text/sentence.ts';
import { takeQuantities } from '../coverage/take-quantities.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { illFormed } from './ill-formed.ts';
import type { CheckedField } from './note-accepts.ts';
import { noteAccepts } from './note-accepts.ts';
import { readCounting } from './read-counting.ts';

/**
 * Re-reads a published value from its quote and lists where the record says otherwise; same rules as for a target
 * point. A value printed as a change (由39个增长至92个) must record both ends.
 * @param paragraph text that `source.provision` names; `undefined` when the source is a publication that the site does not have
 * @param headings headings above it, outermost first
 * @param context the document's own date, from which a length of time counts
 */
export function checkReport(
  report: Report,
  paragraph: string | undefined,
  headings: readonly string[] = [],
  context: DateContext = {},
): Finding[] {
  const { asOfText, comparatorText, valueText, from } = report;
  const { quote } = report.source;
  const accepts = (field: CheckedField) => noteAccepts(report.note, field);
  const findings = [
    ...(paragraph === undefined
      ? []
      : checkVerbatim(quote, { asOfText, comparatorText, valueText }, { paragraph, headings })),
    ...checkQuantity({ ...report, quote }, accepts),
  ];
  const earlier = takeQuantities({ quote, valueText })[0]?.from?.value;
  if (earlier !== from) {
    findings.push(disagreement('value', 'from', String(from ?? ''), String(earlier ?? ''), accepts('value')));
  }
  const before =
    paragraph === undefined ? '' : sentenceBefore(paragraph, Math.max(0, paragraph.indexOf(quote)));
  const counting = readCounting(quote, before, report.value !== undefined);
  if (counting !== report.counting) {
    findings.push(disagreement('counting', 'counting', report.counting, counting, accepts('counting')));
  }
  // What another publication calls 上年 counts from its own date; of its text only the quote is known.
  const { source } = report;
  const own = 'published' in source ? { base: source.published } : context;
  return [
    ...findings,
    ...checkAsOf(report, { before, headings, context: own, hasText: paragraph !== undefined }),
  ];
}

/** The words of the date stand with the quote and read as the date and basis recorded. */
function checkAsOf(
  { asOf, asOfText, asOfBasis, source: { quote }, note }: Report,
  printed: {
    readonly before: string;
    readonly headings: readonly string[];
    readonly context: DateContext;
    readonly hasText: boolean;
  },
): Finding[] {
  const differs = (path: string, recorded: string, found: string): Finding =>
    disagreement('date', path, recorded, found, noteAccepts(note, 'date'));
  const sentence = printed.before + quote;
  if (asOf === undefined) {
    const own = readDates(quote).find(({ form, basis }) => basis === 'explicit' && form !== 'span');
    return own?.due === undefined ? [] : [differs('asOf', '', own.text)];
  }
  if (asOfText === undefined) {
    const wanted = { zh: '原文中的时间词', en: 'the printed words of the date' };
    return asOfBasis === 'explicit' ? [illFormed('asOfText', '', wanted)] : [];
  }
  const [read] = readDates(asOfText, printed.context);
  if (read === undefined) return [differs('asOfText', asOfText, '')];
  const findings: Finding[] = [];
  if (printed.hasText && ![sentence, ...printed.headings].some((words) => words.includes(asOfText))) {
    findings.push(
      differs(
        'asOfText',
        asOfText,
        readDates(sentence)
          .map(({ text }) => text)
          .join('、'),
      ),
    );
  }
  const past = pastSpan(read, sentence.slice(0, Math.max(0, sentence.indexOf(asOfText))), printed.context);
  const expected = past?.end ?? read.due ?? read.from;
  if (expected !== undefined && expected !== asOf) findings.push(differs('asOf', asOf, expected));
  if (findings.length === 0 && asOfBasis === 'explicit' && noteAccepts(note, 'date')) {
    const wanted = {
      zh: 'derived，因为 note 写明了时限怎样得来',
      en: 'derived, since the note says how the date was found',
    };
    return [illFormed('asOfBasis', asOfBasis, wanted)];
  }
  if (read.basis !== asOfBasis) findings.push(differs('asOfBasis', asOfBasis ?? '', read.basis));
  return findings;
}
