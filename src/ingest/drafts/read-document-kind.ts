import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { DocumentKind } from '../../schemas/vocabulary.ts';
import { documentKinds } from '../../schemas/vocabulary.ts';

const words = vocabularyMessages['zh-CN'].documentKind;

/** How titles of each kind end, longest first: with the word for the kind, unless it is said here. */
const endings: readonly (readonly [ending: RegExp, kind: DocumentKind])[] = documentKinds
  .toSorted((a, b) => words[b].length - words[a].length)
  .map((kind) => [endingOf(kind), kind]);

function endingOf(kind: DocumentKind): RegExp {
  switch (kind) {
    case 'order':
      return /(?:命|主席|国务院|政府|委员会|[部署局])令$/u;
    case 'law':
      return /^中华人民共和国(?!.*办法$).+法$/u;
    // Ranks of laws and rules, which no title says, and news, which has no form of title.
    case 'administrative-regulation':
    case 'local-regulation':
    case 'government-rule':
    case 'news-report':
      return /(?!)/u;
    default:
      return new RegExp(`${words[kind]}$`, 'u');
  }
}

/** `（2022-2026年）`, `（试行）`: what may stand in brackets after the word for the kind. */
const BRACKETS = /(?:[（(〔[【][^（）()〔〕[\]【】]*[）)〕\]】])+$/u;

/**
 * The kind that a title names by its end (…实施方案, …若干意见, …管理办法（试行）); `undefined` where it names none, which
 * a person has to find out: nothing is guessed.
 */
export function readDocumentKind(title: string): DocumentKind | undefined {
  const bare = title.replace(/\s/gu, '').replace(BRACKETS, '');
  return endings.find(([ending]) => ending.test(bare))?.[1];
}
