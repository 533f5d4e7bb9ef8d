import { expect, test } from 'vitest';
import { createSaidWords } from '../../../../src/content/terms/said-words.ts';
import { provision } from '../../domain/citing/sample-documents.ts';

/** A text that counts how often it is read. */
function countedText(words: string) {
  const counted = { reads: 0 };
  const provisions = [provision('s1', '一、', '总则', [words])];
  const text = {
    get provisions() {
      counted.reads += 1;
      return provisions;
    },
  };
  return { counted, text };
}

test('a text says the words that stand in its lines, also those inside longer ones', () => {
  const { text } = countedText('办好产教联合体。');
  const said = createSaidWords(new Set(['联合体', '产教联合体', '总则', '订单班']))(text);
  expect(said).toEqual(new Set(['联合体', '产教联合体', '总则']));
});

test('for the same words a text is read once, for others again', () => {
  const { counted, text } = countedText('办好产教联合体。');
  const words = ['产教联合体', '订单班'];
  createSaidWords(new Set(words))(text);
  expect(createSaidWords(new Set(words))(text)).toEqual(new Set(['产教联合体']));
  expect(counted.reads).toBe(1);
  expect(createSaidWords(new Set(['订单班']))(text)).toEqual(new Set());
  expect(counted.reads).toBe(2);
});
