import { expect, test } from 'vitest';
import {
  countValues,
  meets,
  type StatementFacts,
} from '../../../../src/features/targets/statement-choices.ts';

const plain: StatementFacts = { year: ['2024', 'printed'], modality: ['stated'] };
const striving: StatementFacts = { year: ['2025', 'printed'], modality: ['strive'] };
const undated: StatementFacts = { year: ['none'], modality: ['strive'] };
const all = [plain, striving, undated];

test.each([
  [{}, [plain, striving, undated]],
  [{ year: '2025', modality: 'strive' }, [striving]],
  [{ year: '2024', modality: 'strive' }, []],
  [{ year: 'printed' }, [plain, striving]],
  [{ year: undefined, modality: 'stated' }, [plain]],
  [{ nowhere: 'x' }, []],
])('the choices %j are met by a statement itself, never by two together', (choices, expected) => {
  expect(all.filter((facts) => meets(facts, choices))).toEqual(expected);
});

test('a count next to an option is what it shows with the choices of the other filters', () => {
  const choices = { year: '2025', modality: 'strive' };
  expect(Object.fromEntries(countValues(all, choices, 'year'))).toEqual({ 2025: 1, none: 1, printed: 1 });
  expect(Object.fromEntries(countValues(all, choices, 'modality'))).toEqual({ strive: 1 });
});
