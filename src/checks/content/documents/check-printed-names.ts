import { recordWithId } from '../../../domain/record-index.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/** Words offered as those of the texts are those of the texts: official terms, and names of bodies as printed. */
export function* checkPrintedNames(content: Content): Generator<Diagnostic> {
  const { documents } = content;
  if (documents.some(({ complete }) => !complete)) return;
  const texts = new Map(documents.map(({ id, parts }) => [id, parts.map(({ text }) => text)]));
  const everything = [...texts.values()].flat();
  for (const term of content.terms.records) {
    for (const [index, words] of term.value.official.entries()) {
      if (everything.some((text) => text.includes(words))) continue;
      yield problemAt(term, ['official', index], officialWordsAbsent(words));
    }
  }
  for (const organisation of content.organisations.records) {
    for (const [index, { policy, name }] of organisation.value.aliases.entries()) {
      const document = recordWithId(documents, policy);
      if (document === undefined || texts.get(policy)?.some((text) => text.includes(name))) continue;
      // A body may be named only in the head table or publisher line, which is no part of the text.
      const sources = document.facts?.value.sources ?? [];
      if (sources.some(({ file }) => readSeed(content.seeds, file)?.text.includes(name))) continue;
      yield problemAt(organisation, ['aliases', index, 'name'], aliasAbsent(name, policy));
    }
  }
}

function officialWordsAbsent(words: string): Problem {
  return {
    ruleId: 'term-absent',
    message: {
      zh: `“${words}”在所收录的文本中没有出现`,
      en: `“${words}” does not occur in the published texts`,
    },
    hint: {
      zh: '写文本中实际出现的词，逐字一致',
      en: 'Give words that stand in the texts, verbatim',
    },
  };
}

function aliasAbsent(name: string, policy: string): Problem {
  return {
    ruleId: 'alias-absent',
    message: { zh: `${policy} 中没有“${name}”`, en: `“${name}” does not occur in ${policy}` },
    hint: {
      zh: '别名应是该文件所印的名称，逐字一致；否则删去',
      en: 'An alias is a name as that document prints it, verbatim; delete it otherwise',
    },
  };
}
