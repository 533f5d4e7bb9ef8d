import { chartMessages } from '../../i18n/chart-messages.ts';
import { formatMessage } from '../../i18n/format-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { punctuation } from '../../i18n/punctuation.ts';
import type { TargetPoint } from '../../schemas/target.ts';
import { formatReport, formatValue } from '../records/format-statement.ts';
import type { SeriesReport } from './series-report.ts';

/**
 * What a chart shows, in the words of the data: 60%→75%；另一处力争65%以上→75%以上. The numbers of one wording in the order
 * of their dates, then those of another wording, then what is published. Empty without numbers.
 */
export function formatFinding(
  locale: Locale,
  points: readonly TargetPoint[],
  published: readonly SeriesReport[],
): string {
  const { striving, finding, published: about, role } = chartMessages[locale];
  const chain = (members: readonly TargetPoint[]): string => {
    const values = members
      .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999', 'en'))
      .map((point) => ({ value: formatValue(locale, point), isStriving: point.modality === 'strive' }));
    // Said once where it holds for all of them.
    const isAll = values.every(({ isStriving }) => isStriving);
    const said = values.map(({ value, isStriving }, index) =>
      isStriving && (!isAll || index === 0) ? `${striving}${value}` : value,
    );
    return said.filter((value, index) => value !== said[index - 1]).join(finding.step);
  };
  const plain = points.filter(({ variantOf }) => variantOf === undefined);
  const others = points.filter(({ variantOf }) => variantOf !== undefined);
  return [
    ...(plain.length === 0 ? [] : [chain(plain)]),
    ...(others.length === 0 ? [] : [formatMessage(locale, finding.other, { values: chain(others) })]),
    ...published.map(({ report }) =>
      formatMessage(locale, finding.published, {
        value: formatMessage(locale, about, {
          value: formatReport(locale, report),
          about: role[report.role],
        }),
      }),
    ),
  ].join(punctuation[locale].semicolon);
}
