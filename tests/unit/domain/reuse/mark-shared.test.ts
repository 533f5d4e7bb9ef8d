import { describe, expect, it } from 'vitest';
import type { SharedSegment } from '../../../../src/domain/reuse/mark-shared.ts';
import { markShared, splitSegments } from '../../../../src/domain/reuse/mark-shared.ts';

/** Marks as a reader sees them: 〔long〕, ⟨short⟩. */
function show(lines: readonly (readonly SharedSegment[])[]): readonly string[] {
  const signs = { none: ['', ''], short: ['⟨', '⟩'], long: ['〔', '〕'] } as const;
  return lines.map((segments) =>
    segments.map(({ text, shared }) => `${signs[shared][0]}${text}${signs[shared][1]}`).join(''),
  );
}

describe('markShared', () => {
  it('marks a run of twelve characters as long and one of six to eleven as short, on both sides', () => {
    const { a, b } = markShared(
      ['甲市要完善同步推进产教融合发展政策制定、要素支持，另办职业体验中心。'],
      ['各县同步推进产教融合发展政策制定、要素支持；也办职业体验中心七个。'],
    );
    expect(show(a)).toEqual(['甲市要完善〔同步推进产教融合发展政策制定、要素支持〕，另⟨办职业体验中心⟩。']);
    expect(show(b)).toEqual(['各县〔同步推进产教融合发展政策制定、要素支持〕；也⟨办职业体验中心⟩七个。']);
  });

  it('leaves five characters and fewer unmarked', () => {
    const { a, runs } = markShared(['鼓励职业学校办学'], ['本地职业学校招生']);
    expect(show(a)).toEqual(['鼓励职业学校办学']);
    expect(runs).toEqual([]);
  });

  it('counts punctuation and digits: a half-width comma ends a run that a full-width one is in', () => {
    const { runs } = markShared(
      ['在编制员额内招聘兼职教师,可用二成'],
      ['在编制员额内招聘兼职教师，可用二成'],
    );
    expect(runs).toEqual(['在编制员额内招聘兼职教师']);
  });

  it('finds a run again wherever it is repeated and lists its wording once', () => {
    const { a, b, runs } = markShared(['现代产业学院，现代产业学院'], ['建现代产业学院']);
    expect(show(a)).toEqual(['⟨现代产业学院⟩，⟨现代产业学院⟩']);
    expect(show(b)).toEqual(['建⟨现代产业学院⟩']);
    expect(runs).toEqual(['现代产业学院']);
  });

  it('matches across lines in any order but never lets a run cross the end of a line', () => {
    const { a, b } = markShared(['一、建设产教融', '合信息服务平台'], ['合信息服务平台', '建设产教融合']);
    expect(show(a)).toEqual(['一、建设产教融', '⟨合信息服务平台⟩']);
    expect(show(b)).toEqual(['⟨合信息服务平台⟩', '建设产教融合']);
  });

  it('marks the cells of a row one by one', () => {
    const { a, runs } = markShared(
      ['实训设备更新\t市教育局\t三百万元'],
      ['实训设备更新\t市教育局\t四百万元'],
    );
    expect(show(a)).toEqual(['⟨实训设备更新⟩\t市教育局\t三百万元']);
    expect(runs).toEqual(['实训设备更新']);
  });

  it('lists the widest wordings, longest first, and counts marked characters of the first side once', () => {
    const { runs, characters } = markShared(
      ['推动职业教育高质量发展。推动职业教育改革。公共实训基地建设。'],
      ['推动职业教育高质量发展，公共实训基地建设'],
    );
    expect(runs).toEqual(['推动职业教育高质量发展', '公共实训基地建设']);
    expect(characters).toBe(11 + 6 + 8);
  });

  it('gives the text of each side back when the segments are joined', () => {
    const a = ['支持𠮷林的职业教育发展', '', '第二段没有相同文字'];
    const b = ['吉林支持𠮷林的职业教育'];
    const marks = markShared(a, b);
    const join = (lines: readonly (readonly SharedSegment[])[]) =>
      lines.map((segments) => segments.map(({ text }) => text).join(''));
    expect(join(marks.a)).toEqual(a);
    expect(join(marks.b)).toEqual(b);
  });

  it('marks the whole of a text compared with itself', () => {
    const text = ['建设一批现代产业学院和公共实训基地'];
    expect(show(markShared(text, text).a)).toEqual([`〔${text[0] ?? ''}〕`]);
  });
});

describe('splitSegments', () => {
  it('cuts a line where its heading ends, a run across that point in two', () => {
    const { a } = markShared(['推进合作。建设实训基地'], ['推进合作。建设实训基地三个']);
    const [heading, rest] = splitSegments(a[0] ?? [], 5);
    expect(show([heading, rest])).toEqual(['⟨推进合作。⟩', '⟨建设实训基地⟩']);
  });

  it.each([0, 3, 11, 40])('keeps every character, cut at %i', (offset) => {
    const segments = markShared(['推进合作。建设实训基地'], ['建设实训基地']).a[0] ?? [];
    const joined = splitSegments(segments, offset).flat();
    expect(joined.map(({ text }) => text).join('')).toBe('推进合作。建设实训基地');
    expect(joined.every(({ text }) => text !== '')).toBe(true);
  });
});
