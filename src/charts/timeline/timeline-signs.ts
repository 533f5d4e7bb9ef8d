import type { MilestoneKind } from '../../schemas/vocabulary.ts';

/** Signs by kind, as paths about their centre: flag on a pole, bar, circle, diamond. Shape tells them apart, not colour. */
export const timelineSigns: Readonly<Record<MilestoneKind, string>> = {
  deadline: 'M1,-8V8H-1V0L-8,-4L-1,-8Z',
  phase: 'M-8,-4H8V4H-8Z',
  event: 'M-5,0A5,5,0,1,0,5,0A5,5,0,1,0,-5,0Z',
  publication: 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z',
};
