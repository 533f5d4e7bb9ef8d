import { expect, test } from 'vitest';
import { encodeInParts, measuredFile } from '../../../src/content/measure-file.ts';

/** A file, and how often it was made. */
function countedFile() {
  const made = { times: 0 };
  const file = measuredFile(() => {
    made.times += 1;
    return '目标';
  });
  return { made, file };
}

const measure = {
  bytes: 6,
  sha256: '57060c88a36bf3d073db72f91153d060b56ca2ee56d1b0291c8e2794cc998865',
};

test('a file that is written has its measure from then on', () => {
  const { made, file } = countedFile();
  expect(file.make()).toBe('目标');
  expect(file.measure()).toEqual(measure);
  expect(made.times).toBe(1);
});

test('a measure that is asked for before makes the file once, and its content is not kept', () => {
  const { made, file } = countedFile();
  expect(file.measure()).toEqual(measure);
  expect(file.measure()).toEqual(measure);
  expect(made.times).toBe(1);
  expect(file.make()).toBe('目标');
  expect(made.times).toBe(2);
});

test('a large file is in parts, none of which cuts a character, and has the measure of the whole', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `${'目标🀄'.repeat(250)}${index}\n`);
  const parts = encodeInParts(texts);
  expect(parts.length).toBeGreaterThan(2);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  expect(parts.map((part) => decoder.decode(part)).join('') === texts.join('')).toBe(true);
  expect(measuredFile(() => parts).measure()).toEqual(measuredFile(() => texts.join('')).measure());
});

test('a file without anything has no part', () => {
  expect(encodeInParts([])).toEqual([]);
});
