import { isToWrite } from '../../../domain/placeholder.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CheckedField } from '../../../domain/targets/checks/note-accepts.ts';
import { fieldNames, noteAccepts } from '../../../domain/targets/checks/note-accepts.ts';
import { standsInRuns } from '../../../domain/targets/checks/stands-in-runs.ts';
import { sentenceOf } from '../../../domain/text/sentence.ts';
import { beginsAndEndsWhole, isBalanced } from '../../../domain/text/text-bounds.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * The names of series and reports, and the scopes of series, are in the words of a sentence that states them and of
 * the headings above it, cut at words, or the note says why not. The parts of a scope may come from anywhere in these.
 */
export function* checkNames(content: Content): Generator<Diagnostic> {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  /** Nothing where the line or the quote is not there, which other checks report. */
  const wordsAt = (policy: string, provision: string, quote: string): string | undefined => {
    const line = documents.get(policy)?.partById.get(provision);
    const sentence = line && sentenceOf(quote, line.text);
    return sentence === undefined
      ? undefined
      : [...(line?.above ?? []).map(({ text }) => text), sentence].join('\n');
  };
  const isPrinted = (
    field: 'name' | 'scope',
    parts: readonly string[],
    printed: readonly { readonly words: string | undefined; readonly verb?: string | undefined }[],
  ): boolean =>
    printed.some(({ words, verb }) => {
      if (words === undefined) return true;
      const name = field === 'name' ? { verb } : undefined;
      return parts.every(
        (part) => part !== '' && standsInRuns(part, words) && beginsAndEndsWhole(part, words, name),
      );
    });

  for (const series of content.targets.records) {
    const { policy, name, scope, note, points } = series.value;
    const printed = points.map(({ provision, quote, modalityText: verb }) => ({
      words: wordsAt(policy, provision, quote),
      verb,
    }));
    if (!isBalanced(name) || (!noteAccepts(note, 'name') && !isPrinted('name', [name], printed))) {
      yield problemAt(series, ['name'], notPrinted('name', name));
    }
    if (scope === undefined) continue;
    // A reason accounts for the parts that it quotes.
    const reason = noteAccepts(note, 'scope') ? (note ?? '') : '';
    const isExplained = (part: string): boolean => reason.includes(part.length < 4 ? `“${part}”` : part);
    const parts = scope.split(/[；，]/u).filter((part) => part === '' || !isExplained(part));
    if (!isPrinted('scope', parts, printed)) yield problemAt(series, ['scope'], notPrinted('scope', scope));
  }
  for (const report of content.reports.records) {
    const { policy, name, note, source } = report.value;
    if (policy === undefined || !('provision' in source)) continue;
    const isAccepted =
      noteAccepts(note, 'name') ||
      isPrinted('name', [name], [{ words: wordsAt(policy, source.provision, source.quote) }]);
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

/** The region of a body is that of a document, or has an English name of its own; it has not two. */
export function* checkRegionNames(content: Content): Generator<Diagnostic> {
  const regions = content.documents.map(({ facts }) => facts?.value.region.name);
  // A document whose facts cannot be read may be the one that names the region.
  if (regions.includes(undefined)) return;
  const named = new Set(regions);
  const translated = new Set(
    content.documents.flatMap(({ facts }) =>
      facts?.value.region.nameEn === undefined ? [] : facts.value.region.name,
    ),
  );
  for (const organisation of content.organisations.records) {
    const { region, regionEn } = organisation.value;
    // What is still to be written is reported as such.
    if (isToWrite(region) || (regionEn === undefined ? named.has(region) : !translated.has(region))) continue;
    yield problemAt(organisation, [regionEn === undefined ? 'region' : 'regionEn'], {
      ruleId: 'region-name',
      message:
        regionEn === undefined
          ? { zh: `地区“${region}”没有英文名`, en: `The region “${region}” has no English name` }
          : {
              zh: `地区“${region}”的英文名已在文件中`,
              en: `A document names the region “${region}” in English`,
            },
      hint: {
        zh: 'regionEn 只写本站没有其文件的地区',
        en: 'Give regionEn for regions that no document of the site is from, and for no others',
      },
    });
  }
}
