import { allMatches } from '../../../domain/text/all-matches.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { englishDigits, printedNumbers } from '../../../domain/text/label-numbers.ts';
import { foldDigits } from '../../../domain/text/numerals/fold-digits.ts';
import { parseNumeral } from '../../../domain/text/numerals/parse-numeral.ts';
import type { Term } from '../../../schemas/term.ts';
import type { Located, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { namesOf } from '../documents/names-of-reference.ts';
import { textsInScope } from '../documents/texts-in-scope.ts';

/** Chinese numerals before a unit of time, persons, schools, money or share; those of 两类, 四个字 say nothing of fact. */
const MEASURED = /[二两三四五六七八九十百千]+(?=[年月日岁届所名家元成倍万亿])/gu;

/**
 * What the page of a term says is either a text's own or says nothing of fact: an explanation is quoted from a policy, from
 * a paragraph that names the term in itself or in a heading above it; our plain words have no figure but that of the term
 * itself, and name no document and no region of one.
 */
export function* checkTerms(content: Content): Generator<Diagnostic> {
  const names = content.documents.flatMap(({ facts }) => (facts === undefined ? [] : namesOf(facts.value)));
  for (const term of content.terms.records) {
    if (term.value.page === undefined) continue;
    yield* explanationProblems(content, term);
    yield* plainProblems(term, new Set(names));
  }
}

function* explanationProblems({ documents }: Content, term: Located<Term>): Generator<Diagnostic> {
  const { official, page } = term.value;
  for (const [index, { policy, provision }] of (page?.explanations ?? []).entries()) {
    const document = documents.find(({ id }) => id === policy);
    const at = (field: string) => ['page', 'explanations', index, field] as const;
    if (document?.facts?.value.nature === 'reference')
      yield problemAt(term, at('policy'), ofReference(policy));
    // What leads nowhere is told of the reference.
    if (document?.partById.has(provision) !== true) continue;
    const texts = textsInScope(document, { kind: 'line-or-headings', provision });
    if (official.some((word) => texts.some((each) => each.includes(word)))) continue;
    yield problemAt(term, at('provision'), notNamed(official[0] ?? '', policy, provision));
  }
}

function* plainProblems(term: Located<Term>, names: ReadonlySet<string>): Generator<Diagnostic> {
  const { official, page } = term.value;
  const allowed = printedNumbers(official.join('\n'));
  for (const field of ['plain', 'plainEn'] as const) {
    const plain = page?.[field];
    if (plain === undefined) continue;
    const path = ['page', field];
    const numerals = allMatches(plain, MEASURED).flatMap(([numeral]) => parseNumeral(numeral) ?? []);
    const number = [...englishDigits(foldDigits(plain)), ...numerals].find((each) => !allowed.has(each));
    if (number !== undefined) yield problemAt(term, path, withNumber(String(number)));
    const name = [...names].find((each) => plain.includes(each));
    if (name !== undefined) yield problemAt(term, path, withName(name), name);
  }
}

function ofReference(policy: string): Problem {
  return {
    ruleId: 'term-explanation',
    message: {
      zh: `${policy} 是参考材料，不能用来解释词语`,
      en: `${policy} is reference material, which explains no term`,
    },
    hint: { zh: '只引政策文件的原句', en: 'Quote a policy document' },
  };
}

function notNamed(word: string, policy: string, provision: string): Problem {
  return {
    ruleId: 'term-explanation',
    message: {
      zh: `${policy} ${provision} 和它上面的标题都没有“${word}”或它的别名`,
      en: `Neither ${policy} ${provision} nor a heading above it names “${word}”`,
    },
    hint: {
      zh: '引提到这个词的条款，或在 official 中补上那里所印的说法',
      en: 'Quote a provision that names the term, or add the name printed there under official',
    },
  };
}

function withNumber(number: string): Problem {
  return {
    ruleId: 'term-plain',
    message: {
      zh: `本站的解释里有数字“${number}”，词语本身没有`,
      en: `Our explanation gives the number “${number}”, which is not in the term itself`,
    },
    hint: {
      zh: '只解释词的意思；数字由文件的原句来说',
      en: 'Say what the word means only; numbers are for the quotes',
    },
  };
}

function withName(name: string): Problem {
  return {
    ruleId: 'term-plain',
    message: {
      zh: `本站的解释提到“${name}”`,
      en: `Our explanation names “${name}”`,
    },
    hint: {
      zh: '只解释词的意思；某地、某份文件的情况由原句来说',
      en: 'Say what the word means only; what a region or document says is for the quotes',
    },
  };
}
