import type { CommitmentTone } from '../../../../charts/commitments/commitments-input.ts';
import { toneSign } from '../../../../charts/commitments/tone-sign.ts';
import type { KeyEntry } from '../../../../charts/picture/frame-picture.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { deadlineMessages } from '../../../records/deadlines/messages.ts';
import { deadlineTones } from '../../../records/deadlines/tone.ts';

/** What the tones that occur mean, each with its sign, in the order of the key on the page. */
export function toneKey(locale: Locale, tones: readonly CommitmentTone[]): readonly KeyEntry[] {
  return deadlineTones
    .filter((tone) => tones.includes(tone))
    .map((tone) => ({
      meaning: deadlineMessages[locale].tones[tone],
      sign: { className: `commitment-mark ${tone}`, drawings: toneSign({ tone, isOther: false }) },
    }));
}
