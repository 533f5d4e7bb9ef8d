import { isToWrite } from '../../../domain/placeholder.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { noteAccepts } from '../../../domain/targets/checks/note-accepts.ts';
import {
  chineseNumbers,
  englishDigits,
  englishNumbers,
  printedNumbers,
} from '../../../domain/text/label-numbers.ts';
import { readQuantities } from '../../../domain/text/quantities/read-quantities.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { listLabels } from './list-labels.ts';

/**
 * Names, labels and summaries say no number that their record does not: a year in a label is a year of the milestone, any other
 * number is printed where the record stands; the English says the numbers of the Chinese, and holds no Chinese
 * outside quotation marks. English prose prints no number in digits that its Chinese does not. A note gives the reason for another number after `标签：`.
 */
export function* checkLabels(content: Content): Generator<Diagnostic> {
  for (const label of listLabels(content)) {
    const { where, path, zh, en, printed, years, note } = label;
    if (isToWrite(en ?? '') || isToWrite(zh ?? '')) continue;
    if (label.isProse === true && en !== undefined) {
      const stated = printedNumbers(zh ?? '');
      const other = englishDigits(en).find((number) => !stated.has(number));
      if (other !== undefined) yield problemAt(where, [...path, label.enField], otherThanChinese(other));
      continue;
    }
    const own = zh === undefined ? [] : chineseNumbers(zh);
    const english = englishNumbers(en ?? '');
    if (/\p{Script=Han}/u.test(withoutQuotations(en ?? '')))
      yield problemAt(where, [...path, label.enField], notEnglish(en ?? ''));
    if (noteAccepts(note, 'label')) continue;
    const ownYears = years && {
      years,
      counts: new Set(readQuantities(zh ?? '').flatMap(({ value, valueMax = value }) => [value, valueMax])),
    };
    const stated = printed === undefined || own.length === 0 ? undefined : printedNumbers(printed());
    const foreign = stated && own.find((number) => !isAllowed(number, stated, ownYears));
    if (foreign !== undefined)
      yield problemAt(where, [...path, label.zhField], otherNumber(zh ?? '', foreign));
    if (en === undefined) continue;
    const known =
      printed === undefined || english.length === 0 ? undefined : printedNumbers(`${printed()}\n${zh ?? ''}`);
    const extra =
      known === undefined ? undefined : english.find((number) => !isAllowed(number, known, ownYears));
    if (extra !== undefined) yield problemAt(where, [...path, label.enField], otherNumber(en, extra));
    const missing = digitsOf(own).find((number) => !english.includes(number));
    if (missing !== undefined && extra === undefined && foreign === undefined) {
      yield problemAt(where, [...path, label.enField], lostNumber(en, missing));
    }
  }
}

/** @param own the years that the label may name, and the numbers by which it counts something: 2000人次 is no year */
function isAllowed(
  number: number,
  printed: ReadonlySet<number>,
  own: { readonly years: readonly number[]; readonly counts: ReadonlySet<number> } | undefined,
): boolean {
  const isYear =
    Number.isInteger(number) && number >= 1900 && number < 2200 && own?.counts.has(number) === false;
  return isYear ? own.years.includes(number) : printed.has(number);
}

/** Numbers printed in digits rather than as one Chinese numeral of a phrase, which English may word otherwise. */
function digitsOf(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number) => number > 12 || !Number.isInteger(number));
}

/** “…”, 《…》 and '…' hold words as printed. */
function withoutQuotations(words: string): string {
  return words.replace(/“[^”]*”|《[^》]*》|'[^']*'|‘[^’]*’/gu, '');
}

function notEnglish(words: string): Problem {
  return {
    ruleId: 'english-name',
    message: { zh: `英文里有汉字：“${words}”`, en: `Chinese characters in the English: “${words}”` },
    hint: { zh: '译成英文；照录的原文放在“”中', en: 'Translate it; put words as printed between “ and ”' },
  };
}

function otherNumber(words: string, number: number): Problem {
  return {
    ruleId: 'label-number',
    message: {
      zh: `“${words}”中的 ${String(number)} 不是这条记录的年份，也不在它所注的文字中`,
      en: `${String(number)} in “${words}” is no year of this record and does not stand in the words it names`,
    },
    hint: {
      zh: '照记录改正；确应不同的，在 note 中写“标签：”和理由',
      en: 'Correct it by the record; where it must differ, give the reason in the note after “标签：”',
    },
  };
}

function otherThanChinese(number: number): Problem {
  return {
    ruleId: 'label-number',
    message: {
      zh: `英文里的 ${String(number)} 不在对应的中文里`,
      en: `${String(number)} of the English is not in the Chinese`,
    },
    hint: { zh: '中英文写同样的年份和数目', en: 'Give the same years and numbers in both languages' },
  };
}

function lostNumber(words: string, number: number): Problem {
  return {
    ruleId: 'label-number',
    message: {
      zh: `中文里的 ${String(number)} 不在英文“${words}”中`,
      en: `${String(number)} of the Chinese is not in the English “${words}”`,
    },
    hint: { zh: '中英文写同样的年份和数目', en: 'Give the same years and numbers in both languages' },
  };
}
