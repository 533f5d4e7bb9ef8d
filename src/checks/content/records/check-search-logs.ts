import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import { elapses } from '../../../domain/text/dates/elapses.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** A search proves something only about a date that had passed by then: a date of the text, not a derived one. */
export function* checkSearchLogs(content: Content): Generator<Diagnostic> {
  const points = new Map(
    content.targets.records.flatMap(({ value }) => value.points.map((point) => [point.id, point])),
  );
  const newest = content.documents
    .map(({ facts }) => facts?.value.reviewed ?? '')
    .sort()
    .at(-1);
  for (const log of content.searchLogs.records) {
    const { date, targets } = log.value;
    for (const [index, id] of targets.entries()) {
      const point = points.get(id);
      const fault = point && faultOf(point, date);
      if (fault === undefined) continue;
      yield problemAt(log, ['targets', index], {
        ruleId: 'search-date',
        message: { zh: `${id}：${fault.zh}`, en: `${id}: ${fault.en}` },
        hint: {
          zh: '到期以后再查再记；无时限或推算时限的不记',
          en: 'Search, and log it, once the date has passed; nothing is logged for undated targets or derived dates',
        },
      });
    }
    if (newest !== undefined && date > newest) {
      yield problemAt(log, ['date'], {
        ruleId: 'search-not-counted',
        severity: 'warning',
        message: {
          zh: `${date} 晚于数据截至日 ${newest}，尚不显示`,
          en: `${date} is later than ${newest}, the day the data stand for: it does not show yet`,
        },
        hint: {
          zh: '核对日期；日期无误的，下次核对文件后自会显示，或构建时设 SITE_AS_OF',
          en: 'Check the date; if it is right it will show after the next review of a document, or build with SITE_AS_OF',
        },
      });
    }
  }
}

function faultOf({ due, dueBasis }: TargetPoint, date: string): Bilingual | undefined {
  if (due === undefined) return { zh: '原文没有写时限', en: 'the text gives no date' };
  if (dueBasis === 'derived') return { zh: `${due} 是推算时限`, en: `${due} is a derived date` };
  if (!elapses(due, date))
    return { zh: `${date} 时 ${due} 还没有过`, en: `${due} had not passed on ${date}` };
  return undefined;
}
