import { recordWithId } from '../../../domain/record-index.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';

/** The conjectural reading speaks of characters that are there, and identifies exactly one point of the text. */
export function* checkReadings(content: Content): Generator<Diagnostic> {
  for (const reading of content.readings.records) {
    const { policy, substitutions, insertions } = reading.value;
    const document = recordWithId(content.documents, policy);
    if (!document?.complete) continue;
    for (const [index, { from, to, only }] of substitutions.entries()) {
      const at = (field: string) => ['substitutions', index, field];
      if (from === to) {
        yield problemAt(reading, at('to'), {
          ruleId: 'reading-void',
          message: { zh: `“${from}”与读法相同`, en: `“${from}” is read as itself` },
          hint: { zh: '删去这一条', en: 'Delete it' },
        });
      }
      for (const [index, provision] of (only ?? [undefined]).entries()) {
        const path = provision === undefined ? at('from') : [...at('only'), index];
        if (textsOf(document, provision).every((text) => !text.includes(from))) {
          yield problemAt(reading, path, {
            ruleId: 'reading-absent',
            message: {
              zh: `${policy}${provision === undefined ? '' : ` ${provision}`} 中没有“${from}”`,
              en: `“${from}” does not occur in ${policy}${provision === undefined ? '' : ` ${provision}`}`,
            },
            hint: { zh: '照收到的文字写 from', en: 'Write in “from” what the received text says' },
          });
        }
      }
    }
    for (const [index, { before, text, provision }] of insertions.entries()) {
      const found = textsOf(document, provision).reduce((sum, line) => sum + count(line, before + text), 0);
      if (found === 1 || !document.partById.has(provision)) continue;
      yield problemAt(reading, ['insertions', index, 'text'], {
        ruleId: 'insertion-position',
        message: {
          zh: `${provision} 中“${before}${text}”出现 ${String(found)} 次，应恰为一次`,
          en: `“${before}${text}” occurs ${String(found)} times in ${provision}; it has to occur once`,
        },
        hint: {
          zh: '在 before 中写足前文，使之只指一处',
          en: 'Give enough of what precedes in “before” to mean one position',
        },
      });
    }
  }
}

function textsOf(document: ContentDocument, provision: string | undefined): readonly string[] {
  if (provision === undefined) return document.parts.map(({ text }) => text);
  const line = document.partById.get(provision);
  return line === undefined ? [] : [line.text];
}

function count(text: string, words: string): number {
  return text.split(words).length - 1;
}
