import { describe, expect, test } from 'vitest';
import { splitQuote, viewStatementCard } from '../../../../../src/features/targets/target/statement-card.ts';
import { viewTargetPage } from '../../../../../src/features/targets/target/view.ts';
import { countedRecords, countedSeries, countedSite } from '../../../content/counted-site.ts';
import { samplePoint } from '../../../content/sample-records.ts';

describe('the rows of a card', () => {
  const site = countedSite();
  const tracked = countedSeries('city-base', site);
  const { statements } = viewTargetPage(site, 'zh-CN', tracked);
  const { rows } = viewStatementCard('zh-CN', tracked, statements);

  test('are the statements by date, each with those that repeat it', () => {
    expect(rows.map(({ statement, repeats }) => [statement.id, repeats.map(({ id }) => id)])).toEqual([
      ['city-base-2025', ['city-base-again']],
      ['city-base-four', []],
    ]);
  });

  test('put what has no date last', () => {
    const targets = countedRecords.targets.map((series) =>
      series.id === 'city-base'
        ? {
            ...series,
            points: series.points.map((point) =>
              point.id === 'city-base-2025' ? { ...point, due: undefined } : point,
            ),
          }
        : series,
    );
    const other = countedSite({ targets: targets as typeof countedRecords.targets });
    const page = viewTargetPage(other, 'zh-CN', countedSeries('city-base', other));
    expect(page.card.rows.at(-1)?.statement.id).toBe('city-base-2025');
  });
});

describe('the number of a sentence', () => {
  const words = (more: Parameters<typeof samplePoint>[0]) => {
    const { before, value, after } = splitQuote(samplePoint(more));
    return [before, value, after];
  };
  test('is set off with its unit and the words that limit it', () => {
    const quote = '占比达到65%以上的要求';
    expect(words({ id: 'a', quote, value: 65, unit: '%', comparatorText: '以上' })).toEqual([
      '占比达到',
      '65%以上',
      '的要求',
    ]);
  });

  test('is the one that the record names, where several are printed', () => {
    const quote = '5个园区、5个基地';
    expect(words({ id: 'a', quote, value: 5, unit: '个', valueText: '5个基地' })).toEqual([
      '5个园区、',
      '5个基地',
      '',
    ]);
  });

  test('is nothing where none is printed in digits, and the sentence is whole', () => {
    expect(words({ id: 'a', quote: '建成两个基地', value: 2, unit: '个' })).toEqual(['建成两个基地', '', '']);
    expect(words({ id: 'a', quote: '建成基地' })).toEqual(['建成基地', '', '']);
  });
});
