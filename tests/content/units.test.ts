import { expect, test } from 'vitest';
import { glossUnit } from '../../src/i18n/unit-glosses.ts';
import { locales, sourceLocale } from '../../src/i18n/locale.ts';
import { corpus } from './corpus.ts';

const series = corpus.targets.records.map(({ value }) => value);
const records = [
  ...series,
  ...series.flatMap(({ points }) => points.filter(({ unitEn }) => unitEn === undefined)),
  ...corpus.reports.records.map(({ value }) => value),
  ...corpus.indicators.records.map(({ value }) => value),
];

test.each(locales.filter((locale) => locale !== sourceLocale))(
  'every Chinese unit of a record has a gloss in %s',
  (locale) => {
    const units = new Set(records.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
    const chinese = [...units].filter((unit) => /\p{Script=Han}/u.test(unit));
    expect(chinese.filter((unit) => glossUnit(locale, unit, 2) === undefined)).toEqual([]);
  },
);
