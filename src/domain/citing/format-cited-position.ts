import type { ProvisionSpan } from '../document/provision-span.ts';
import { rangesOfSpans } from '../document/provision-span.ts';
import type { Provision } from '../document/provision.ts';
import { describePositions } from './describe-positions.ts';
import { defaultLevelWords } from './level-words.ts';

/** The printed number of a position, for people: 三、（二）5. · 三、（二）5.至7. Empty for the whole document. */
export function formatCitedPosition(provisions: readonly Provision[], span: ProvisionSpan): string {
  return describePositions(rangesOfSpans(provisions, [span]), 'printed', defaultLevelWords);
}
