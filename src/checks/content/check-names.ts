import type { CheckedField } from '../../domain/commitments/note-accepts.ts';
import { fieldNames, noteAccepts } from '../../domain/commitments/note-accepts.ts';
import { sentenceOf } from '../../domain/commitments/sentence-of.ts';
import { beginsAndEndsWhole, isBalanced } from '../../domain/text-bounds.ts';
import { standsInRuns } from '../../domain/commitments/stands-in-runs.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { problemAt } from '../base/located.ts';
import type { Problem } from '../base/located.ts';
import type { Content } from './content.ts';

/**
 * The names of series and reports, and the scopes of series, are in the words of a sentence that states them and of
 * the headings above it, cut at words, or the note says why not. The parts of a scope may come from anywhere in these.
 */
export function* checkNames(content: Content): Generator<Diagnostic> {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  /** Nothing where the line or the quote is not there, which other checks report. */
  const wordsAt = (policy: string, provision: string, quote: string): string | undefined => {
    const line = documents.get(policy)?.lineById.get(provision);
    const sentence = line && sentenceOf(quote, line.text);
    return sentence === undefined ? undefined : [...(line?.above ?? []).map(({ text }) => text), sentence].join('\n');
  };
  const isPrinted = (
    field: 'name' | 'scope',
    parts: readonly string[],
    places: readonly { readonly words: string | undefined; readonly verb?: string | undefined }[],
  ): boolean =>
    places.some(({ words, verb }) => {
      if (words === undefined) return true;
      const name = field === 'name' ? { verb } : undefined;
      return parts.every(
        (part) => part !== '' && standsInRuns(part, words) && beginsAndEndsWhole(part, words, name),
      );
    });

  for (const series of content.targets.records) {
    const { policy, name, scope, note, points } = series.value;
    const places = points.map(({ provision, quote, modalityText: verb }) => ({
      words: wordsAt(policy, provision, quote),
      verb,
    }));
    if (!isBalanced(name) || (!noteAccepts(note, 'name') && !isPrinted('name', [name], places))) {
      yield problemAt(series, ['name'], notPrinted('name', name));
    }
    if (scope === undefined) continue;
    // A reason accounts for the parts that it quotes.
    const reason = noteAccepts(note, 'scope') ? (note ?? '') : '';
    const isExplained = (part: string): boolean => reason.includes(part.length < 4 ? `“${part}”` : part);
    const parts = scope.split(/[；，]/u).filter((part) => part === '' || !isExplained(part));
    if (!isPrinted('scope', parts, places)) yield problemAt(series, ['scope'], notPrinted('scope', scope));
  }
  for (const report of content.reports.records) {
    const { policy, name, note, source } = report.value;
    if (policy === undefined || !('provision' in source)) continue;
    const isAccepted = noteAccepts(note, 'name') || isPrinted('name', [name], [{ words: wordsAt(policy, source.provision, source.quote) }]);
    if (isAccepted && isBalanced(name)) continue;
    yield problemAt(report, ['name'], notPrinted('name', name));
  }
}

function notPrinted(field: CheckedField & ('name' | 'scope'), words: string): Problem {
  return {
    ruleId: `${field}-not-printed`,
    message: {
      zh: `${field} “${words}”不是所注句子及其上级标题中依次出现的完整词语`,
      en: `${field} “${words}” is not made of whole words that the sentence and the headings above it print, in their order`,
    },
    hint: {
      zh: `照原文写，只可略去中间的字；确应不同的，在 note 中写“${fieldNames[field]}：”和理由`,
      en: `Take it from the text, leaving out words only; where it must differ, give the reason in the note after “${fieldNames[field]}：”`,
    },
  };
}
