import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Answer, Question } from './question.ts';

/** A file of the content that is to be written whole. */
export interface Change {
  /** As the content names it: `content/corrections.yaml`. */
  readonly file: string;
  /** What it says now; absent where there is none. */
  readonly before?: string;
  readonly after: string;
}

/** A text as received, to be kept byte for byte. */
interface KeptSeed {
  /** Its name in the folder of the seeds. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the answers come to. */
export type Outcome =
  | {
      readonly kind: 'plan';
      /** Every file at most once; none where nothing is to be written. */
      readonly changes: readonly Change[];
      /** Texts as received that are kept with them. */
      readonly seeds?: readonly KeptSeed[];
      /** What is done and why, each thing that changes named once. */
      readonly notes: readonly Bilingual[];
      /** What the person does next, in the words of the task. */
      readonly next: readonly Bilingual[];
    }
  | {
      readonly kind: 'refused';
      /** Why nothing can be written. */
      readonly reason: Bilingual;
      /** What helps. */
      readonly hint: Bilingual;
    };

/**
 * A task as a dialogue: it yields questions, is given each answer, and ends with what is to be written. It asks the same
 * questions again for the same answers, so that one left half-way is resumed by answering again.
 */
export type Dialogue = Generator<Question, Outcome, Answer>;

/** Part of a dialogue that comes to a value. */
export type Asking<T> = Generator<Question, T, Answer>;

/** Asks for one answer; empty where it may be left out and was. */
export function* ask(question: Question): Asking<string> {
  const answer = yield question;
  return answer[0]?.trim() ?? '';
}

/** Asks for as many answers as somebody gives. */
export function* askSeveral(question: Question): Asking<readonly string[]> {
  const answer = yield question;
  return answer.filter((each) => each !== '');
}

/** An end without anything to write. */
export function refuse(reason: Bilingual, hint: Bilingual): Outcome {
  return { kind: 'refused', reason, hint };
}
