import { Writable } from 'node:stream';
import type { Language } from './read-flags.ts';

/** The terminal, in which the prompts say also in Chinese what they say of themselves. */
export function outputIn(language: Language): Writable | undefined {
  if (language === 'en') return undefined;
  const { stdout } = process;
  const output = new Writable({
    decodeStrings: false,
    write(written: string | Uint8Array, _encoding, done) {
      stdout.write(typeof written === 'string' ? inChinese(written) : written);
      done();
    },
  });
  return Object.defineProperties(output, {
    isTTY: { get: () => stdout.isTTY },
    columns: { get: () => stdout.columns },
    rows: { get: () => stdout.rows },
  });
}

/** What the prompts write, with their own English words in Chinese; answers and choices stay as they are. */
export function inChinese(written: string): string {
  return WORDS.reduce((words, [english, chinese]) => words.replaceAll(english, chinese), written);
}

/** Words of the prompts as they write them: their key in a dim style, or a whole message. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(\u001b\[2m)Search:(\u001b\[22m)/gu, '$1查找：$2'],
  [/(\u001b\[2m)↑\/↓(\u001b\[22m) to (?:select|navigate)/gu, '$1上下键$2移动'],
  [/(\u001b\[2m)(?:Space\/)?Tab:(\u001b\[22m) select/gu, '$1Tab$2选上'],
  [/(\u001b\[2m)Enter:(\u001b\[22m) confirm/gu, '$1回车$2确定'],
  [/(\u001b\[2m)Type:(\u001b\[22m) to search/gu, '$1输入文字$2查找'],
  [/ \((\d+) match(?:es)?\)/gu, ' （$1 项）'],
  [/(\u001b\[2m)(\d+) items selected/gu, '$1选了 $2 项'],
  [/No matches found/gu, '没有相符的'],
  [/Please select at least one (?:item|option\.)(?:\n[^\n]*Press [^\n]*)?/gu, '至少选上一项'],
];
