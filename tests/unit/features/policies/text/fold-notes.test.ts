import { expect, test } from 'vitest';
import { foldNotes } from '../../../../../src/features/policies/text/fold-notes.ts';
import type { MarginNote } from '../../../../../src/features/policies/text/margin-note.ts';

const folded = {
  duties: (count: number) => ({ text: `${String(count)} bodies`, href: '/targets/#bodies' }),
  targets: (count: number, href: string) => ({ text: `${String(count)} statements`, href }),
};
const error: MarginNote = { kind: 'error', lead: '原文如此', links: [{ text: '1', href: '#correction' }] };
const target = (id: string): MarginNote => ({
  kind: 'target',
  lead: '5个',
  links: [{ text: '产教融合实训基地 · 2027年', href: `/targets/#${id}` }],
});
const duty = (count: number): MarginNote => ({
  kind: 'duty',
  lead: '责任单位',
  links: Array.from({ length: count }, (_, index) => ({
    text: '甲市人力资源和社会保障局',
    href: `/targets/#body-${String(index)}`,
  })),
});
const notesOf = (paragraphs: number, list: readonly MarginNote[]) =>
  new Map(Array.from({ length: paragraphs }, (_, index) => [`s1-p${String(index + 1)}`, list]));

test('notes that fit stand as they are', () => {
  const notes = notesOf(10, [target('a'), target('b'), duty(3)]);
  expect(foldNotes(notes, folded)).toBe(notes);
});

test('where they do not, the bodies of a line are counted, and every figure still stands beside its paragraph', () => {
  const notes = notesOf(60, [error, target('a'), duty(6)]);
  const counted = { ...duty(0), links: [{ text: '6 bodies', href: '/targets/#bodies' }] };
  expect(foldNotes(notes, folded)).toEqual(notesOf(60, [error, target('a'), counted]));
});

test('a single body is named all the same', () => {
  const list = [duty(1)];
  expect(foldNotes(notesOf(200, list), folded).get('s1-p1')).toEqual(list);
});

test('where that is not enough, the statements of a paragraph are counted and lead to the first', () => {
  const notes = notesOf(150, [error, target('a'), target('b'), duty(1)]);
  expect(foldNotes(notes, folded)).toEqual(
    notesOf(150, [
      error,
      { kind: 'target', lead: '', links: [{ text: '2 statements', href: '/targets/#a' }] },
      duty(1),
    ]),
  );
});
