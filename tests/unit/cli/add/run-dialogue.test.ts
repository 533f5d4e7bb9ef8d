import { describe, expect, test } from 'vitest';
import type { AnswerSources } from '../../../../src/cli/add/run-dialogue.ts';
import { runDialogue } from '../../../../src/cli/add/run-dialogue.ts';
import { ask, askSeveral } from '../../../../src/maintenance/dialogue/dialogue.ts';
import type { Answer, Question } from '../../../../src/maintenance/dialogue/question.ts';
import type { Task } from '../../../../src/maintenance/dialogue/task.ts';
import { fixtureProject } from '../../maintenance/fixture-project.ts';

const words = (text: string) => ({ zh: text, en: text });
const line = (id: string, more: Partial<Question> = {}): Question =>
  ({ id, flag: id, kind: 'line', text: words(id), hint: words(''), ...more }) as Question;

const task: Task = {
  id: 'sample',
  title: words('sample'),
  *begin() {
    const name = yield* ask(
      line('name', { validate: (answer) => (answer === '坏' ? words('no') : undefined) }),
    );
    const day = yield* ask(line('day', { initial: '2026-01-01' }));
    const kinds = yield* askSeveral({
      ...line('kind'),
      kind: 'choices',
      choices: ['a', 'b', 'c'].map((value) => ({ value, label: words(value) })),
    });
    return { kind: 'plan', changes: [], notes: [words([name, day, ...kinds].join(' '))], next: [] };
  },
};

const project = fixtureProject();
const lead = (sources: Partial<AnswerSources>) =>
  runDialogue(task, project, { saved: new Map(), flags: new Map(), ...sources });
const flags = (given: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(given));

describe('a dialogue', () => {
  test('takes answers from flags, and what is proposed where nobody is there', async () => {
    const end = await lead({ flags: flags({ name: ['甲'], kind: ['a', 'c'] }) });
    expect(end).toMatchObject({
      kind: 'answered',
      outcome: { notes: [{ zh: '甲 2026-01-01 a c' }] },
      counts: { asked: 0, byFlag: 2, proposed: 1 },
    });
  });

  test.each([
    [{ kind: ['a'] }, 'name', '没有给出'],
    [{ name: ['坏'], kind: ['a'] }, 'name', 'no'],
    [{ name: ['甲'], kind: ['a', 'd'] }, 'kind', '“d”不在可选项中：a、b、c'],
    [{ name: [''], kind: ['a'] }, 'name', '这一项要填'],
  ])('by flags %j ends at the question %s', async (given, id, fault) => {
    expect(await lead({ flags: flags(given) })).toMatchObject({
      kind: 'unanswered',
      question: { id },
      fault: { zh: fault },
    });
  });

  test('says which flags no question asked for', async () => {
    const end = await lead({ flags: flags({ name: ['甲'], kind: ['a'], colour: ['红'] }) });
    expect(end).toEqual({ kind: 'unknown-flags', flags: ['colour'] });
  });

  test('asks a person what flags leave open, and asks again after a wrong answer', async () => {
    const script: Answer[] = [['坏'], ['乙'], ['2026-02-02']];
    const end = await lead({ flags: flags({ kind: ['b'] }), ask: () => Promise.resolve(script.shift()) });
    expect(end).toMatchObject({
      outcome: { notes: [{ zh: '乙 2026-02-02 b' }] },
      counts: { asked: 2, byFlag: 1 },
    });
  });

  test('that is left keeps its answers, and goes on with them', async () => {
    let kept: ReadonlyMap<string, Answer> = new Map();
    const script: Answer[] = [['乙'], ['2026-02-02']];
    const left = await lead({
      ask: () => Promise.resolve(script.shift()),
      keep: (answers) => {
        kept = new Map(answers);
      },
    });
    expect(left).toEqual({ kind: 'left' });
    const asked: string[] = [];
    const end = await lead({
      saved: kept,
      ask: ({ id }) => {
        asked.push(id);
        return Promise.resolve(['c']);
      },
    });
    expect(asked).toEqual(['kind']);
    expect(end).toMatchObject({ outcome: { notes: [{ zh: '乙 2026-02-02 c' }] } });
  });

  test('that is looked through proposes what was answered before, and takes what is changed', async () => {
    const proposed: (string | undefined)[] = [];
    const end = await lead({
      earlier: flags({ name: ['丙'], day: ['2026-03-03'], kind: ['a'] }),
      ask: ({ id, suggestion }) => {
        proposed.push(suggestion);
        return Promise.resolve(id === 'kind' ? ['b'] : [id === 'name' ? '丁' : (suggestion ?? '')]);
      },
    });
    expect(proposed).toEqual(['丙', '2026-03-03', undefined]);
    expect(end).toMatchObject({ outcome: { notes: [{ zh: '丁 2026-03-03 b' }] } });
  });
});
