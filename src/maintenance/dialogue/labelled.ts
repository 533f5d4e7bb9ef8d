import type { Bilingual } from '../../domain/source/diagnostic.ts';

/** A value behind its name: 标题：…, `Title: …`. */
export function labelled(zh: string, en: string, value: string | Bilingual): Bilingual {
  const words = typeof value === 'string' ? { zh: value, en: value } : value;
  return { zh: `${zh}：${words.zh}`, en: `${en}: ${words.en}` };
}
