import type { Modality } from '../../schemas/vocabulary.ts';
import { modalities } from '../../schemas/vocabulary.ts';

/** Verbs that soften or qualify a commitment; a commitment without any of them is `stated`. */
const modalityWords: Readonly<Record<Exclude<Modality, 'stated'>, readonly string[]>> = {
  explore: ['探索', '探求', '试点', '尝试', '试行', '研究组建', '研究设立', '研究建立', '研究制定'],
  strive: ['力争', '争创', '争取', '争当', '力求', '努力', '奋力', '争做'],
  support: ['支持', '鼓励', '倡导', '扶持', '允许'],
  advance: ['推动', '推进', '逐步', '加快', '促进', '有序', '稳步', '引导', '带动'],
};

/** A softening verb in a text; offsets are UTF-16 code units. */
export interface ModalityWord {
  readonly text: string;
  readonly start: number;
  readonly modality: Exclude<Modality, 'stated'>;
}

/** Every softening verb of a text, in printed order. */
export function readModalityWords(text: string): ModalityWord[] {
  const found: ModalityWord[] = [];
  for (const modality of modalities) {
    if (modality === 'stated') continue;
    for (const word of modalityWords[modality]) {
      for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
        found.push({ text: word, start, modality });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
