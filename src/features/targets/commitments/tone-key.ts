import type { CommitmentTone } from '../../../charts/commitments/commitments-input.ts';
import { markSign } from '../../../charts/commitments/draw-commitments.ts';
import type { KeyEntry } from '../../../charts/picture/frame-picture.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { commitmentMessages } from './messages.ts';

const order = ['current', 'later', 'elapsed', 'derived', 'reported'] as const;

/** What the tones that occur mean, each with its sign, in the order of the key on the page. */
export function toneKey(locale: Locale, tones: readonly CommitmentTone[]): readonly KeyEntry[] {
  return order
    .filter((tone) => tones.includes(tone))
    .map((tone) => ({
      meaning: commitmentMessages[locale].tones[tone],
      sign: { className: `commitment-mark ${tone}`, drawings: markSign({ tone, isOther: false }) },
    }));
}
