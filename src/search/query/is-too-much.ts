import type { Failed } from './index-failure.ts';

/** Whether something was given up since it would load more than was allowed: then nothing is known of it. */
export function isTooMuch(outcome: object | undefined): boolean {
  return outcome !== undefined && 'failure' in outcome && (outcome as Failed).failure.reason === 'too-much';
}
