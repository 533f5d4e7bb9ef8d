import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Outcome } from '../../maintenance/dialogue/dialogue.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import type { Answer, Question } from '../../maintenance/dialogue/question.ts';
import { faultOfAnswer, flagOf } from '../../maintenance/dialogue/question.ts';
import type { Task } from '../../maintenance/dialogue/task.ts';

/** Where answers come from, the first that has one. */
export interface AnswerSources {
  /** Answers by flag. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** Answers of a file, by the id of the question. */
  readonly given?: ReadonlyMap<string, Answer>;
  /** Answers of a dialogue that was left, by the id of the question. */
  readonly saved: ReadonlyMap<string, Answer>;
  /** Answers that were given before and are proposed to the person who looks through them, by the id of the question. */
  readonly earlier?: ReadonlyMap<string, Answer>;
  /** Asks a person; absent where nobody is there. `undefined` when they leave. */
  readonly ask?: (question: Question) => Promise<Answer | undefined>;
  /** Called with every answer so far, so that it can be kept. */
  readonly keep?: (answers: ReadonlyMap<string, Answer>) => void;
}

export type DialogueEnd =
  | { readonly kind: 'left' }
  /** Nobody was there to answer, or the flag or the file gives no right answer. */
  | { readonly kind: 'unanswered'; readonly question: Question; readonly fault: Bilingual }
  /** Flags, and names in the file, that no question of the task asked for. */
  | { readonly kind: 'unknown-flags'; readonly flags: readonly string[] }
  | {
      readonly kind: 'answered';
      readonly outcome: Outcome;
      /** How many questions a person answered, how many were answered by flags or a file, and how many by what was proposed. */
      readonly counts: { readonly asked: number; readonly byFlag: number; readonly proposed: number };
    };

/** Leads a task from its first question to its outcome. */
export async function runDialogue(
  task: Task,
  project: Project,
  sources: AnswerSources,
): Promise<DialogueEnd> {
  const dialogue = task.begin(project);
  const answers = new Map<string, Answer>();
  const used = new Set<string>();
  const counts = { asked: 0, byFlag: 0, proposed: 0 };
  let step = dialogue.next();
  while (step.done !== true) {
    const question = step.value;
    used.add(flagOf(question));
    const given = flagAnswer(question, sources.flags) ?? sources.given?.get(question.id);
    const saved = sources.saved.get(question.id);
    let answer: Answer | undefined;
    if (given !== undefined) {
      const fault = faultOfAnswer(question, given);
      if (fault !== undefined) return { kind: 'unanswered', question, fault };
      answer = given;
      counts.byFlag += 1;
    } else if (saved !== undefined && faultOfAnswer(question, saved) === undefined) {
      answer = saved;
    } else if (sources.ask !== undefined) {
      const asked = withEarlier(question, sources.earlier?.get(question.id));
      do answer = await sources.ask(asked);
      while (answer !== undefined && faultOfAnswer(question, answer) !== undefined);
      if (answer === undefined) return { kind: 'left' };
      counts.asked += 1;
    } else if (question.initial !== undefined) {
      answer = [question.initial];
      counts.proposed += 1;
    } else {
      return { kind: 'unanswered', question, fault: { zh: '没有给出', en: 'it was not given' } };
    }
    answers.set(question.id, answer);
    sources.keep?.(answers);
    step = dialogue.next(answer);
  }
  const unknown = [
    ...[...sources.flags.keys()].filter((flag) => !used.has(flag)),
    ...[...(sources.given ?? new Map()).keys()].filter((id) => !answers.has(id)),
  ];
  return unknown.length > 0 && step.value.kind === 'plan'
    ? { kind: 'unknown-flags', flags: unknown }
    : { kind: 'answered', outcome: step.value, counts };
}

/** The question with what somebody answered before proposed; one of several answers is asked as it is. */
function withEarlier(question: Question, earlier: Answer | undefined): Question {
  const [answer = ''] = earlier ?? [];
  if (answer === '' || question.kind === 'choices') return question;
  if (!('choices' in question)) return { ...question, suggestion: answer };
  return faultOfAnswer(question, [answer]) === undefined ? { ...question, initial: answer } : question;
}

/** All that the flag gives for a question of several answers; otherwise the one that is its turn. */
function flagAnswer(question: Question, flags: AnswerSources['flags']): Answer | undefined {
  const given = flags.get(flagOf(question));
  if (given === undefined || question.kind === 'choices') return given;
  const answer = given[question.nth ?? 0];
  return answer === undefined ? undefined : [answer];
}
