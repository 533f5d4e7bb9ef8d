import type { Report } from '../../schemas/report.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import { faultOfDate } from './fault-of-date.ts';
import type { FigureDate } from './read-figure.ts';
import { datesIn, figuresIn } from './read-figure.ts';

/** Which number of the sentence is meant, as printed: the only one where it has one, empty where it has none. */
export function* askFigure(quote: string): Asking<string> {
  const figures = figuresIn(quote);
  if (figures.length <= 1) return figures[0] ?? '';
  return yield* ask({
    id: 'value',
    kind: 'choice',
    text: { zh: '是哪一个数？', en: 'Which of its numbers?' },
    hint: { zh: '句子里有几个数', en: 'The sentence has several' },
    choices: figures.map((figure) => ({ value: figure, label: { zh: figure, en: figure } })),
  });
}

/** Of which day the value is, proposed from the sentence. */
export function* askDate(quote: string, published: string): Asking<FigureDate & Pick<Report, 'note'>> {
  const dates = datesIn(quote, published);
  const proposed = dates.at(-1)?.asOf;
  const answer = yield* ask({
    id: 'as-of',
    kind: 'line',
    text:
      proposed === undefined
        ? {
            zh: '这是哪一年、哪一天的数？（来源没写可不填）',
            en: 'Of which year or day is it? (may be left out)',
          }
        : { zh: '这是哪一年、哪一天的数？', en: 'Of which year or day is it?' },
    hint: { zh: '写成 2025、2025-12 或 2025-12-31', en: 'Like 2025, 2025-12 or 2025-12-31' },
    initial: proposed ?? '',
    validate: faultOfDate,
  });
  if (answer === '') return {};
  const printed = dates.find(({ asOf }) => asOf === answer);
  return (
    printed ?? { asOf: answer, asOfBasis: 'derived', note: `时限：句中没有写，据来源全文是 ${answer} 的数。` }
  );
}
