import type { Status } from '../../../../schemas/vocabulary.ts';
import type { ToneFacts } from '../../../records/deadlines/tone.ts';

/** What a mark prints of itself that decides its tone. */
export function readMark({ dataset }: HTMLElement): ToneFacts {
  const { year = '', status = 'undated', basis, reference } = dataset;
  return {
    year,
    status: status as Status,
    isDerived: basis === 'derived',
    isReference: reference !== undefined,
  };
}
