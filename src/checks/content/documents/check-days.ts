import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { firstDay } from '../../../domain/text/dates/partial-date.ts';
import type { DataPath, Located, Problem } from '../../base/located.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { CheckDays, Content } from '../content.ts';

/** What was done, seen or published, and the day that the site stands for, is never later than the day of the check. */
export function* checkDays(content: Content, { today, asOf }: CheckDays): Generator<Diagnostic> {
  for (const { where, path, date } of pastDates(content)) {
    if (date === undefined || firstDay(date) <= today) continue;
    yield problemAt(where, path, inFuture(String(path.at(-1)), date, today));
  }
  if (asOf !== undefined && asOf > today) {
    yield problemIn('SITE_AS_OF', { line: 1, column: 1 }, inFuture('SITE_AS_OF', asOf, today));
  }
}

interface PastDate {
  readonly where: Located<unknown>;
  readonly path: DataPath;
  readonly date: string | undefined;
}

function* pastDates(content: Content): Generator<PastDate> {
  for (const { facts: where } of content.documents) {
    if (where === undefined) continue;
    const { reviewed, sources, emendations, dateSigned, datePublished } = where.value;
    yield { where, path: ['reviewed'], date: reviewed };
    yield { where, path: ['dateSigned'], date: dateSigned };
    yield { where, path: ['datePublished'], date: datePublished };
    for (const [index, { retrieved }] of sources.entries()) {
      yield { where, path: ['sources', index, 'retrieved'], date: retrieved };
    }
    for (const [index, emendation] of emendations.entries()) {
      if (emendation.kind === 'correction')
        yield { where, path: ['emendations', index, 'date'], date: emendation.date };
    }
  }
  for (const where of content.corrections.records) yield { where, path: ['date'], date: where.value.date };
  for (const where of content.searchLogs.records) yield { where, path: ['date'], date: where.value.date };
  for (const where of content.topics.records) {
    for (const [aspect, { silent }] of where.value.aspects.entries()) {
      for (const [index, { checked }] of silent.entries()) {
        yield { where, path: ['aspects', aspect, 'silent', index, 'checked'], date: checked };
      }
    }
  }
  for (const where of content.reports.records) {
    const { asOf, source } = where.value;
    yield { where, path: ['asOf'], date: asOf };
    if ('provision' in source) continue;
    yield { where, path: ['source', 'published'], date: source.published };
    yield { where, path: ['source', 'retrieved'], date: source.retrieved };
  }
}

function inFuture(field: string, date: string, today: string): Problem {
  return {
    ruleId: 'date-in-future',
    message: {
      zh: `${field} 写作 ${date}，晚于核查当天 ${today}`,
      en: `${field} is ${date}, later than ${today}, the day of this check`,
    },
    hint: { zh: '写已经到了的日期', en: 'Give a day that has come' },
  };
}
