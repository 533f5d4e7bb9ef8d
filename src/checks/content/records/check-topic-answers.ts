import { allMatches } from '../../../domain/text/all-matches.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { chineseNumbers, printedNumbers } from '../../../domain/text/label-numbers.ts';
import type { Topic, TopicAnswer, TopicAspect } from '../../../schemas/topic.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { DataPath, Located, Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { partsFrom } from '../documents/addressed-parts.ts';
import { namesOfReference } from '../documents/names-of-reference.ts';

/** A question that asks for a number: 建多少, 实习多久, 几个. */
const ASKS_NUMBER = /多少|多久|多长|几[个所家项名次年月]/u;
/** Words between quotation marks. */
const QUOTED = /“([^“”]+)”/gu;

/**
 * What a topic says rests on what it quotes: a sentence of the short answer names provisions of policies that the topic
 * quotes, and its numbers and quotations stand in them; the number of an answer is printed in its quote; a question that
 * asks for a number has one; and a document that is said to be silent on an aspect has no answer to it.
 */
export function* checkTopicAnswers(content: Content): Generator<Diagnostic> {
  const points = new Map(
    content.targets.records.flatMap(({ value }) => value.points.map((point) => [point.id, point] as const)),
  );
  for (const topic of content.topics.records) {
    yield* claimProblems(content, topic);
    const { question, aspects } = topic.value;
    for (const [index, aspect] of aspects.entries()) {
      yield* silenceProblems(topic, aspect, ['aspects', index]);
      for (const [number, answer] of aspect.answers.entries()) {
        yield* pointProblems(topic, answer, points, ['aspects', index, 'answers', number, 'points']);
      }
    }
    const hasNumber = aspects.some(({ answers }) => answers.some((answer) => answer.points.length > 0));
    if (question !== undefined && ASKS_NUMBER.test(question) && !hasNumber) {
      yield problemAt(topic, ['question'], noNumber(question));
    }
  }
}

function* claimProblems(content: Content, topic: Located<Topic>): Generator<Diagnostic> {
  const quoted = new Set(
    topic.value.aspects.flatMap(({ answers }) =>
      answers.map(({ policy, provision }) => `${policy} ${provision}`),
    ),
  );
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const names = namesOfReference(content);
  for (const [index, { text, provisions }] of topic.value.claims.entries()) {
    const named = [...names].find(([words]) => text.includes(words));
    if (named !== undefined)
      yield problemAt(topic, ['claims', index, 'text'], ofReference(named[1]), named[0]);
    const printed: string[] = [];
    for (const [number, { policy, provision }] of provisions.entries()) {
      const document = documents.get(policy);
      const path = ['claims', index, 'provisions', number, 'provision'];
      if (document?.facts?.value.nature === 'reference') yield problemAt(topic, path, ofReference(policy));
      else if (document?.partById.has(provision) === true && !quoted.has(`${policy} ${provision}`)) {
        yield problemAt(topic, path, notQuoted(policy, provision));
      }
      printed.push(...partsFrom(document?.parts ?? [], provision).map((part) => part.text));
    }
    // What leads nowhere is told of the reference.
    if (printed.length === 0) continue;
    const numbers = printedNumbers(printed.join('\n'));
    const other = chineseNumbers(text).find((each) => !numbers.has(each));
    if (other !== undefined) yield problemAt(topic, ['claims', index, 'text'], notPrinted(String(other)));
    const misquoted = allMatches(text, QUOTED)
      .map(([, words = '']) => words)
      .find((words) => !printed.some((each) => each.includes(words)));
    if (misquoted !== undefined)
      yield problemAt(topic, ['claims', index, 'text'], notPrinted(misquoted), misquoted);
  }
}

function* silenceProblems(
  topic: Located<Topic>,
  { answers, silent }: TopicAspect,
  path: DataPath,
): Generator<Diagnostic> {
  for (const [index, { policy }] of silent.entries()) {
    if (!answers.some((answer) => answer.policy === policy)) continue;
    yield problemAt(topic, [...path, 'silent', index, 'policy'], notSilent(policy));
  }
}

function* pointProblems(
  topic: Located<Topic>,
  { provision, quote, points: ids }: TopicAnswer,
  points: ReadonlyMap<string, TargetPoint>,
  path: DataPath,
): Generator<Diagnostic> {
  for (const [index, id] of ids.entries()) {
    const point = points.get(id);
    // What leads nowhere is told of the reference.
    if (point === undefined) continue;
    const isHere = point.provision === provision || point.provision.startsWith(`${provision}-`);
    if (!isHere || !quote.includes(point.quote))
      yield problemAt(topic, [...path, index], otherWords(id, point.quote));
    else if (point.value === undefined) yield problemAt(topic, [...path, index], withoutNumber(id));
  }
}

function notQuoted(policy: string, provision: string): Problem {
  return {
    ruleId: 'topic-claim',
    message: {
      zh: `这句概括所据的 ${policy} ${provision} 没有录入作答的原句`,
      en: `The claim rests on ${policy} ${provision}, of which the topic quotes no words`,
    },
    hint: {
      zh: '在 aspects 下照录这一条作答的原句，或改成已录的条款',
      en: 'Quote the answering words of that provision under aspects, or name a provision that is quoted',
    },
  };
}

function ofReference(policy: string): Problem {
  return {
    ruleId: 'topic-claim',
    message: {
      zh: `${policy} 是参考材料，不能用来作答`,
      en: `${policy} is reference material, on which no claim can rest`,
    },
    hint: {
      zh: '删去这句概括；参考材料的原句录在 aspects 下，页面另列',
      en: 'Leave the claim out; words of reference material stand under aspects and are shown apart',
    },
  };
}

function notPrinted(words: string): Problem {
  return {
    ruleId: 'topic-claim',
    message: {
      zh: `概括里的“${words}”不在它所据的条款中`,
      en: `“${words}” of the claim does not stand in the provisions that it rests on`,
    },
    hint: {
      zh: '照原文改写，或补上印有它的条款',
      en: 'Write what the text prints, or name the provision that prints it',
    },
  };
}

function notSilent(policy: string): Problem {
  return {
    ruleId: 'topic-silence',
    message: {
      zh: `${policy} 在这一方面录有原句，不能又记为没有写到`,
      en: `${policy} is quoted on this aspect, and cannot be silent on it`,
    },
    hint: {
      zh: '删去 silent 中的这一份文件，或删去原句',
      en: 'Take the document out of silent, or delete the quote',
    },
  };
}

function otherWords(id: string, quote: string): Problem {
  return {
    ruleId: 'topic-number',
    message: {
      zh: `${id} 的原句“${quote}”不在这段引文里`,
      en: `The words of ${id}, “${quote}”, do not stand in this quote`,
    },
    hint: {
      zh: '改成印在这段引文里的表述的编号，或把引文录全',
      en: 'Name a statement that is printed in this quote, or quote the whole of it',
    },
  };
}

function withoutNumber(id: string): Problem {
  return {
    ruleId: 'topic-number',
    message: { zh: `${id} 没有数值`, en: `${id} has no number` },
    hint: {
      zh: '只列有数值的表述；没有数值的，引文就是答案',
      en: 'Name statements with a number only; of others the quote is the answer',
    },
  };
}

function noNumber(question: string): Problem {
  return {
    ruleId: 'topic-number',
    message: {
      zh: `“${question}”问的是数目，答案里没有数值`,
      en: `“${question}” asks for a number, and no answer has one`,
    },
    hint: {
      zh: '在作答的引文下用 points 列出有数值的表述；文件都没有写数目的，换一个问法',
      en: 'List the statements with a number under points of their quote; where no document gives one, ask otherwise',
    },
  };
}
