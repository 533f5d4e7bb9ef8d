import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';
import { textsInScope } from './texts-in-scope.ts';
import type { VerbatimClaim } from './verbatim-claims.ts';
import { verbatimClaims } from './verbatim-claims.ts';

/** Every quotation stands, character for character, where its record says. */
export function* checkQuotes(content: Content): Generator<Diagnostic> {
  for (const { claim, nearby } of quotesIn(content).absent) {
    yield problemAt(claim.where, claim.path, notVerbatim(claim, nearby));
  }
}

/** How many quotations there are, and how many of them stand where their records say. */
export function countQuotes(content: Content): { readonly verified: number; readonly total: number } {
  const { verified, total } = quotesIn(content);
  return { verified, total };
}

interface FoundQuotes {
  readonly verified: number;
  readonly total: number;
  readonly absent: readonly { readonly claim: VerbatimClaim; readonly nearby: readonly string[] }[];
}

/** Looked up once for each content: the check tells what is absent, the figures count. */
function quotesIn(content: Content): FoundQuotes {
  const quotes = known.get(content) ?? findQuotes(content);
  known.set(content, quotes);
  return quotes;
}

const known = new WeakMap<Content, FoundQuotes>();

function findQuotes(content: Content): FoundQuotes {
  const findWords = createFinder(content);
  let [verified, total] = [0, 0];
  const absent: FoundQuotes['absent'][number][] = [];
  for (const claim of verbatimClaims(content)) {
    const found = findWords(claim);
    total += 1;
    if (found.kind === 'present') verified += 1;
    if (found.kind === 'absent') absent.push({ claim, nearby: found.nearby });
  }
  return { verified, total, absent };
}

/** `unknown`: the document or provision is not there, which another check reports. */
type Finding =
  | { readonly kind: 'present' | 'unknown' }
  | {
      readonly kind: 'absent';
      /** Other headings and paragraphs of the document that do hold the words. */
      readonly nearby: readonly string[];
    };

function createFinder(content: Content): (claim: VerbatimClaim) => Finding {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  return ({ policy, words, scope }) => {
    const document = documents.get(policy);
    if (document === undefined) return { kind: 'unknown' };
    if (scope.kind === 'seed') {
      if (document.origin === undefined) return { kind: 'unknown' };
      const isPresent = document.origin.value.sources.some(({ file }) =>
        readSeed(content.seeds, file)?.text.includes(words),
      );
      return isPresent ? { kind: 'present' } : { kind: 'absent', nearby: [] };
    }
    const line = document.partById.get(scope.provision);
    if (line === undefined) return { kind: 'unknown' };
    if (textsInScope(document, scope).some((text) => text.includes(words))) return { kind: 'present' };
    return document.complete ? { kind: 'absent', nearby: partsWith(document, words) } : { kind: 'unknown' };
  };
}

function partsWith({ parts }: ContentDocument, words: string): readonly string[] {
  return parts.filter(({ text }) => text.includes(words)).map(({ id }) => id);
}

function notVerbatim({ words, policy, scope }: VerbatimClaim, nearby: readonly string[]): Problem {
  const scopeName =
    scope.kind === 'seed' ? { zh: '的原文件', en: 'the seeds of ' } : { zh: ` ${scope.provision}`, en: '' };
  const within = scope.kind === 'seed' ? `${scopeName.en}${policy}` : `${policy} ${scope.provision}`;
  const elsewhere = nearby.slice(0, 5);
  return {
    ruleId: 'quote',
    message: {
      zh: `“${words}”不在 ${policy}${scopeName.zh}中，应与原文逐字一致`,
      en: `“${words}” does not stand in ${within}; it should be verbatim`,
    },
    hint:
      elsewhere.length > 0
        ? {
            zh: `这些字在 ${elsewhere.join('、')}：改 provision，或改引文`,
            en: `The words stand in ${elsewhere.join(', ')}: change the provision, or the quotation`,
          }
        : {
            zh: '从 MDX 中复制原文，注意全角半角标点和引号',
            en: 'Copy the words from the MDX; mind full- and half-width punctuation and quotation marks',
          },
  };
}
