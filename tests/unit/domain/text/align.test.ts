import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../../src/domain/text/align.ts';
import { diffCharacters } from '../../../../src/domain/text/diff-characters.ts';

const words = fc.string({
  unit: fc.constantFrom('产', '教', '融', '合', '，', ',', '𠮷', '5'),
  maxLength: 30,
});

describe('diffCharacters', () => {
  it.each([
    ['定期督导考核', '定期督导评估', ['定期督导', '[评估→考核]']],
    ['建成2个', '建成1个', ['建成', '[1→2]', '个']],
    ['建成联合体', '建成市域联合体', ['建成', '[市域→]', '联合体']],
    ['产教，融合', '产教,融合', ['产教', '{,→，}', '融合']],
    ['', '产教', ['[产教→]']],
    ['产教', '产教', ['产教']],
  ])('shows how “%s” differs from “%s”', (quoted, source, expected) => {
    const shown = diffCharacters(quoted, source).map((part) => {
      if (part.kind === 'same') return part.text;
      const change = `${part.source}→${part.quoted}`;
      return part.kind === 'format' ? `{${change}}` : `[${change}]`;
    });
    expect(shown).toEqual(expected);
  });

  it('contains both texts, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (quoted, source) => {
        const parts = diffCharacters(quoted, source);
        expect(parts.map((part) => (part.kind === 'same' ? part.text : part.quoted)).join('')).toBe(quoted);
        expect(parts.map((part) => (part.kind === 'same' ? part.text : part.source)).join('')).toBe(source);
      }),
    );
  });
});

describe('align', () => {
  it('finds a text inside a longer one', () => {
    const found = align([...'产教融合'], [...'深化产业融合发展'], true);
    expect(found).toMatchObject({ start: 2, end: 6, same: 3 });
  });

  it('covers the stretch that its steps walk over', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const { steps, start, end, same } = align([...first], [...second], true);
        expect(steps.filter((step) => step !== 'second-only')).toHaveLength([...first].length);
        expect(steps.filter((step) => step !== 'first-only')).toHaveLength(end - start);
        expect(steps.filter((step) => step === 'same')).toHaveLength(same);
      }),
    );
  });
});
