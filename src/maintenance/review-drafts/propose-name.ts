import type { TargetPoint } from '../../schemas/target.ts';

/** The thing that a statement is about, in its words: its clause without date, verb, value and bound. */
export function proposeName({
  quote,
  dueText,
  modalityText,
  comparatorText,
  value,
  unit,
}: TargetPoint): string {
  const taken = [
    dueText,
    modalityText,
    value === undefined ? undefined : `${String(value)}${unit ?? ''}`,
    comparatorText,
  ];
  const name = taken.reduce<string>((words, part) => words.replace(part ?? '', ''), quote);
  const bare = name.replace(/^[\s，,、。；]+|[\s，,、。；]+$/gu, '');
  return bare === '' ? quote : bare;
}
