import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../../domain/source/source-position.ts';
import { collectionNames } from '../../../schemas/collections.ts';
import type { Located, Problem } from '../../base/located.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import { walkTexts } from '../../base/walk-texts.ts';
import type { Content } from '../content.ts';

/** Words that judge, or claim what the texts do not say (wording guide of the site). */
const AVOIDED = ['承诺', '兑现', '逾期', '未完成', '矛盾', '牵头', '官方'] as const;

const ANY_AVOIDED = new RegExp(AVOIDED.join('|'), 'u');

/** The fixed sentence of the site that needs one of them to deny it. */
const FIXED = /未收录不等于未完成/gu;

/** Words between quotation or title marks are somebody else's. */
const QUOTED = /“[^“”]*”|‘[^‘’]*’|《[^《》]*》|「[^「」]*」/gu;

/** Fields that are ours; all others are quotations, names as printed, ids or dates. */
const EDITORIAL: ReadonlySet<string> = new Set([
  'abstract',
  'titleNote',
  'reason',
  'reasoning',
  'note',
  'label',
  'scope',
  'question',
  'text',
  'caveat',
  'gaps',
  'plain',
]);

/** Our own words, in the content and in the message catalogues, do not judge. */
export function* checkWording(content: Content): Generator<Diagnostic> {
  const records: readonly Located<unknown>[] = [
    ...content.documents.flatMap(({ facts }) => facts ?? []),
    ...collectionNames.flatMap((name): readonly Located<unknown>[] => content[name].records),
  ];
  for (const record of records) {
    for (const found of walkTexts(record.value)) {
      if (!EDITORIAL.has(String(found.field))) continue;
      for (const word of avoidedWords(found.text)) yield problemAt(record, found.path, avoided(word), word);
    }
  }
  for (const [file, source] of content.catalogues) {
    const positionAt = createSourcePositionFinder(source);
    for (const { text, offset } of stringLiterals(source)) {
      for (const word of avoidedWords(text))
        yield problemIn(file, positionAt(offset + text.indexOf(word)), avoided(word));
    }
  }
}

/** String and template literals of a TypeScript module with their offsets; comments are skipped. */
function stringLiterals(source: string): { text: string; offset: number }[] {
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu;
  return [...source.matchAll(pattern)].flatMap(({ 0: text, index }) =>
    text.startsWith('/') ? [] : [{ text, offset: index }],
  );
}

function avoidedWords(text: string): readonly string[] {
  if (!ANY_AVOIDED.test(text)) return [];
  const own = text.replace(FIXED, '').replace(QUOTED, '');
  return AVOIDED.filter((word) => own.includes(word));
}

function avoided(word: string): Problem {
  return {
    ruleId: 'wording',
    message: { zh: `本站用语中出现“${word}”`, en: `Our own wording says “${word}”` },
    hint: {
      zh: '换成不作评判的说法；引用原文时加引号',
      en: 'Choose words that do not judge; put quotation marks round words of the text',
    },
  };
}
