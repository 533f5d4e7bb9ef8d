import type { Drawing } from '../svg/drawing.ts';
import type { DrawnCommitment } from './commitments-input.ts';

/** The sign of a tone about (0, 0): a disc, larger this year; a square later; broken where derived; ringed where published. */
export function toneSign({ tone, isOther }: Pick<DrawnCommitment, 'tone' | 'isOther'>): readonly Drawing[] {
  const radius = tone === 'current' ? 6 : 4.5;
  const disc = `M${-radius},0A${radius},${radius},0,1,0,${radius},0A${radius},${radius},0,1,0,${-radius},0Z`;
  const shape = tone === 'later' ? 'M-4.5,-4.5H4.5V4.5H-4.5Z' : disc;
  const ring = 'M-7.5,0A7.5,7.5,0,1,0,7.5,0A7.5,7.5,0,1,0,-7.5,0Z';
  return [
    {
      name: 'path',
      attributes: {
        class: isOther || tone === 'derived' || tone === 'unverified' ? 'sign hollow' : 'sign',
        d: shape,
      },
    },
    ...(tone === 'reported' ? [{ name: 'path', attributes: { class: 'ring', d: ring } } as const] : []),
  ];
}
