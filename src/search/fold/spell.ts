import { pinyin } from 'pinyin-pro';

/** 产教融合 → `chan jiao rong he`: pronunciation without tones. For use at build: the tables are large. */
export function spell(word: string): string {
  return pinyin(word, { toneType: 'none', v: true });
}
