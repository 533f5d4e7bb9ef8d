import { text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';

/** Names of the indicator that a row gives by its id. */
export const indicatorNames = {
  indicatorName: text.nullable(),
  indicatorNameEn: text.nullable(),
};

/** What a row says of its indicator; both are `null` where it has none. */
export interface IndicatorNames {
  readonly indicatorName: string | null;
  readonly indicatorNameEn: string | null;
}

/** Names of the indicators of a corpus, by id. */
export function namesOfIndicators({
  indicators,
}: Pick<Corpus, 'indicators'>): (indicator: string | undefined) => IndicatorNames {
  const names = new Map(
    indicators.map(({ id, name, nameEn }) => [id, { indicatorName: name, indicatorNameEn: nameEn }]),
  );
  return (indicator) => names.get(indicator ?? '') ?? { indicatorName: null, indicatorNameEn: null };
}
