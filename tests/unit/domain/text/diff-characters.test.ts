import { describe, expect, it } from 'vitest';
import { diffCharacters } from '../../../../src/domain/text/diff-characters.ts';

describe('diffCharacters', () => {
  it.each([
    ['人才12.11万', '人才1211万', 'changed'],
    ['达到9、0%', '达到90%', 'changed'],
    ['支持、鼓励', '支持鼓励', 'format'],
    ['支持,鼓励', '支持，鼓励', 'format'],
    ['2022-2026年', '2022—2026年', 'format'],
  ])('calls the difference between “%s” and “%s” %s', (quoted, source, kind) => {
    expect(diffCharacters(quoted, source).find((part) => part.kind !== 'same')?.kind).toBe(kind);
  });
});
