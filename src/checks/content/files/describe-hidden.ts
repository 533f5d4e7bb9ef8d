import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { codePointName } from '../../../domain/text/hidden-characters.ts';
import { printedWords } from '../../../domain/text/printed-words.ts';
import { problemIn } from '../../base/located.ts';
import type { HiddenCharacter } from '../../base/yaml-source.ts';

/** A hidden character of one file. */
export interface LocatedHidden extends HiddenCharacter {
  readonly file: string;
}

/**
 * What is wrong with the hidden characters of the records and front matters: all of them, but those in strings that
 * stand in a source text, character for character.
 * @param sourceTexts seeds, and the lines of the documents
 */
export function describeHidden(
  hidden: readonly LocatedHidden[],
  sourceTexts: Iterable<string>,
): readonly Diagnostic[] {
  const printed = printedWords(
    hidden.flatMap(({ text }) => text ?? []),
    sourceTexts,
  );
  return hidden
    .filter(({ text }) => text === undefined || !printed.has(text))
    .map(({ file, character, line, column }) => {
      const name = codePointName(character);
      return problemIn(
        file,
        { line, column },
        {
          ruleId: 'hidden-character',
          message: {
            zh: `有看不见的字符或不成字的码位 ${name}`,
            en: `There is a character that nobody sees, or that is none: ${name}`,
          },
          hint: {
            zh: '删去它；只有原文逐字含有它的引文才可以有（写作 "\\u200b" 之类）',
            en: 'Take it out; only words that a source has with it, character for character, may hold it (written like "\\u200b")',
          },
        },
      );
    });
}
