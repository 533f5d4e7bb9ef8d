import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { TargetSeries } from '../../../schemas/target.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * A repeated or differing statement points at the first one, in one step, in one document (which
 * `check-references.ts` sees to). A variant in another series has to measure the same indicator.
 */
export function* checkTargetLinks(content: Content): Generator<Diagnostic> {
  const points = new Map(
    content.targets.records.flatMap(({ value }) =>
      value.points.map((point) => [point.id, { point, series: value }]),
    ),
  );
  for (const where of content.targets.records) {
    for (const [index, point] of where.value.points.entries()) {
      for (const field of ['repeatOf', 'variantOf'] as const) {
        const named = points.get(point[field] ?? '');
        if (named === undefined) continue;
        const fault = faultOf(field, point.id, named, where.value);
        if (fault === undefined) continue;
        yield problemAt(where, ['points', index, field], {
          ruleId: 'target-link',
          message: { zh: `${point.id}：${fault.zh}`, en: `${point.id}: ${fault.en}` },
          hint: {
            zh: '指向最先出现的那条表述；没有这种关系就删去这个字段',
            en: 'Name the statement that comes first; delete the field where there is no such relation',
          },
        });
      }
    }
  }
}

type NamingSeries = Pick<TargetSeries, 'id' | 'indicator'>;

interface Named {
  readonly point: {
    readonly id: string;
    readonly repeatOf?: string | undefined;
    readonly variantOf?: string | undefined;
  };
  readonly series: NamingSeries;
}

function faultOf(field: 'repeatOf' | 'variantOf', id: string, { point, series }: Named, own: NamingSeries) {
  if (point.id === id) return { zh: `${field} 指向自己`, en: `${field} names the point itself` };
  if (point[field] !== undefined) {
    return {
      zh: `${field} 指向的“${point.id}”自己也有 ${field}`,
      en: `${field} names “${point.id}”, which has a ${field} of its own`,
    };
  }
  const isSameThing =
    own.id === series.id || (own.indicator !== undefined && own.indicator === series.indicator);
  if (field === 'variantOf' && !isSameThing) {
    return {
      zh: `variantOf 指向另一系列“${series.id}”的表述，而两个系列的 indicator 不同`,
      en: `variantOf names a statement of another series, “${series.id}”, of another indicator`,
    };
  }
  return undefined;
}
