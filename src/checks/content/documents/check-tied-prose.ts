import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import { TIED_FIELDS, tiedDocuments, untiedProse } from '../../../domain/tied-prose.ts';
import { collectionNames } from '../../../schemas/collections.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { LocatedText } from '../../base/walk-texts.ts';
import { walkTexts } from '../../base/walk-texts.ts';
import type { Content } from '../content.ts';
import { namesOfReference } from './names-of-reference.ts';

/** What speaks of reference material without naming a document. */
const OF_REFERENCE = ['参考材料', 'reference material'] as const;

/**
 * What our own words say of reference material can be left out with it: where prose about several documents, or a
 * message of the interface, names the region or title of one, or speaks of reference material, the words are tied to
 * the document. A tie names a document that exists, is well formed, and stands where ties are read.
 */
export function* checkTiedProse(content: Content): Generator<Diagnostic> {
  const ids = new Set(content.documents.map(({ id }) => id));
  const names = namesOfReference(content);
  for (const name of collectionNames) {
    for (const record of content[name].records) {
      for (const found of walkTexts(record.value)) {
        const { text } = found;
        const tell = (problem: Problem, words?: string) => problemAt(record, found.path, problem, words);
        if (!isTied(name, found)) {
          if (!text.includes('{')) continue;
          const tie = /\{[a-z0-9-]+(?:\||\})/.exec(text)?.[0];
          if (tie !== undefined) yield tell(notReadHere(tie), tie);
          continue;
        }
        const unknown = tiedDocuments(text).find((id) => !ids.has(id));
        if (unknown !== undefined) yield tell(unknownDocument(unknown), unknown);
        const untied = untiedProse(text);
        const brace = /[{}]/.exec(untied)?.[0];
        if (brace !== undefined) yield tell(malformed(), brace);
        const said = [...names.keys(), ...OF_REFERENCE].find((words) => untied.includes(words));
        if (said !== undefined) yield tell(notTied(said, names.get(said)), said);
      }
    }
  }
  for (const [file, source] of content.catalogues) {
    const untied = blankTies(source);
    const positionAt = createSourcePositionFinder(source);
    for (const [words, document] of names) {
      const offset = untied.indexOf(words);
      if (offset !== -1) yield problemIn(file, positionAt(offset), notTied(words, document));
    }
  }
}

const tiedFields: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(TIED_FIELDS));

function isTied(name: string, found: LocatedText): boolean {
  const fields = tiedFields.get(name);
  return (
    fields !== undefined && found.path.length === 1 && fields.includes(String(found.field).replace(/En$/, ''))
  );
}

/** A text with its ties replaced by as many spaces. */
function blankTies(text: string): string {
  return text.replace(/\{[a-z0-9-]+\|[^{}]*\}/g, (tie) => ' '.repeat(tie.length));
}

function notTied(words: string, document = '<id>'): Problem {
  return {
    ruleId: 'prose-not-tied',
    message: {
      zh: `“${words}”说的是参考材料，不发布参考材料时会留在站上`,
      en: `“${words}” speaks of reference material and would stay when that is not published`,
    },
    hint: {
      zh: `把这句话写成 {${document}|……}；不发布时要换成别的话，写 {${document}|……|……}`,
      en: `Write what is said of it as {${document}|…}, or {${document}|…|other words for the site without it}`,
    },
  };
}

function unknownDocument(id: string): Problem {
  return {
    ruleId: 'prose-tie',
    message: { zh: `没有编号为“${id}”的文件`, en: `There is no document “${id}”` },
    hint: { zh: '花括号中写文件编号', en: 'Name a document by its id' },
  };
}

function malformed(): Problem {
  return {
    ruleId: 'prose-tie',
    message: { zh: '花括号没有写成 {编号|文字}', en: 'Braces do not read {id|words}' },
    hint: {
      zh: '写成 {编号|文字}、{编号|文字|不发布时的文字} 或 {texts}，里面不再用花括号',
      en: 'Write {id|words}, {id|words|words without it} or {texts}, with no braces inside',
    },
  };
}

function notReadHere(tie: string): Problem {
  const fields = Object.entries(TIED_FIELDS)
    .map(([name, names]) => `${name}: ${names.join(', ')}`)
    .join('; ');
  return {
    ruleId: 'prose-tie',
    message: {
      zh: `“${tie}…”在这里会照原样印出`,
      en: `“${tie}…” would be printed here as it is`,
    },
    hint: {
      zh: `只用于 ${fields}（及英文字段）`,
      en: `Only for ${fields} (and the English fields that go with them)`,
    },
  };
}
