import { describe, expect, it } from 'vitest';
import { nestTitleMarks } from '../../../../src/domain/citing/title-marks.ts';

describe('nestTitleMarks', () => {
  it.each([
    ['关于印发《甲方案》的通知', '关于印发〈甲方案〉的通知'],
    ['关于转发《关于印发〈甲方案〉的通知》的通知', '关于转发〈关于印发《甲方案》的通知〉的通知'],
    ['甲方案(2022-2026年)', '甲方案(2022-2026年)'],
  ])('turns the marks of %s', (title, nested) => {
    expect(nestTitleMarks(title)).toBe(nested);
  });
});
