import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { webAddress } from '../../schemas/web-address.ts';
import type { Asking } from './dialogue.ts';
import { ask } from './dialogue.ts';
import type { Question } from './question.ts';

type AddressQuestion = Pick<Question, 'id' | 'text'> &
  Partial<Pick<Question, 'flag' | 'nth' | 'hint' | 'initial'>>;

/** The address of a page; empty where it was left out. */
export function* askAddress(question: AddressQuestion): Asking<string> {
  return yield* ask({
    hint: { zh: '从浏览器地址栏整条复制', en: 'The whole of it, from the browser' },
    initial: '',
    ...question,
    kind: 'line',
    validate: faultOfAddress,
  });
}

/** What is wrong with an address that a reader is to open. */
export function faultOfAddress(answer: string): Bilingual | undefined {
  return webAddress.safeParse(answer).success
    ? undefined
    : {
        zh: '这不是完整的网址：从浏览器地址栏整条复制，以 https:// 或 http:// 开头',
        en: 'This is no whole address: copy it from the browser, beginning with https:// or http://',
      };
}

/** Whose website the page stands on; empty where it was left out. */
export function* askWebsite(): Asking<string> {
  return yield* ask({
    id: 'publisher',
    kind: 'line',
    text: { zh: '那一页是谁的网站？（可不填）', en: 'Whose website is it? (may be left out)' },
    hint: { zh: '照网页上写的，如 示例市人民政府网站', en: 'As the page says' },
    initial: '',
  });
}
