import type { DutyPassage, DutyStatementWords } from './duty-passages.ts';
import { dutyPassages } from './duty-passages.ts';

/** A task in the words that its table prints: made of the records at build, or read from the page of its body. */
export interface DutyTaskWords {
  /** Number and heading. */
  readonly title: string;
  /** The paragraph or row as printed. */
  readonly text: string;
  /** The same with its number and heading; line breaks between heading and paragraph. */
  readonly fullText: string;
  readonly statements: readonly DutyStatementWords[];
  /** Bodies in printed order, with what is said where only the sentence names them. */
  readonly bodies: string;
  /** 《…》（文号）四、（一）1. */
  readonly source: string;
}

/** One task in the table that an office uses; all of it is text as it is printed. */
export interface DutyRow {
  readonly number: number;
  /** Number and heading. */
  readonly task: string;
  /** The whole text of the task, with its number; line breaks between heading and paragraph. */
  readonly text: string;
  /** What the statements on record say, each passage once; a task without a statement has none. */
  readonly passages: readonly DutyPassage[];
  readonly bodies: string;
  readonly source: string;
}

/** A row a task, numbered from 1. */
export function dutyRows(tasks: readonly DutyTaskWords[]): readonly DutyRow[] {
  return tasks.map(({ title, text, fullText, statements, bodies, source }, index) => ({
    number: index + 1,
    task: title,
    text: fullText,
    passages: dutyPassages(text, statements),
    bodies,
    source,
  }));
}
