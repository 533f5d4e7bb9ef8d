import type { TargetPoint } from '../../../schemas/target.ts';

/** How a stated number bounds what is meant: at, at least, at most, between, about. */
export type Comparator = NonNullable<TargetPoint['comparator']>;
