import type { Status } from '../../../../schemas/vocabulary.ts';
import type { SummarisedMark } from '../summary.ts';

/** What a mark prints of itself. @param band the band that it stands in */
export function readMark({ dataset }: HTMLElement, band: string): SummarisedMark {
  const { year = '', region = '', status = 'undated', basis, reference } = dataset;
  return {
    band,
    year,
    status: status as Status,
    isDerived: basis === 'derived',
    isReference: reference !== undefined,
    region,
  };
}
