import type { Direction } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';
import { trackerMessages } from '../tracker-messages.ts';

/** Fields of `comparisons.json` and `indicators.json`: what may stand side by side. */
export const comparisonFields = defineMessages(
  {
    comparisons: {
      fields: {
        target: ['目标', '目标陈述的编号，见 targets.json。'],
        report: ['公布值', '公布值的编号，见 reports.json。'],
        comparable: ['能否比较', '经人判断，口径是否相同。'],
        reason: ['理由', '能比或不能比的理由。'],
        reasonEn: ['英文理由', '本站所译。'],
        outcome: ['比较结果', '只有来源可靠、口径相同、公布值不早于时限时才作比较。'],
      },
      values: { outcome: trackerMessages['zh-CN'].outcome },
    },
    indicators: {
      fields: {
        unit: ['单位', '各地共用的单位；各地不同的为空。'],
        direction: ['方向', '数大是否就是更多；不表示好坏。'],
        scope: ['异同', '各文件之间相同和不同之处。'],
        comparable: [
          '可以比较',
          '各文件所计的对象、级别、单位和计数方式相同，数字可以放在同一刻度上；没有写的不作比较。',
        ],
        scopeEn: ['异同（英文）', '本站所译。'],
      },
      values: {
        direction: wordsFor<Direction>({ higher: '越大越多', lower: '越小越多', neither: '不分大小' }),
      },
    },
  },
  {
    comparisons: {
      fields: {
        target: ['Target', 'Id of the statement; see targets.json.'],
        report: ['Published value', 'Id of the published value; see reports.json.'],
        comparable: ['Comparable', 'Whether a person judged that they measure the same thing.'],
        reason: ['Reason', 'Why they may, or may not, be compared; in Chinese.'],
        reasonEn: ['Reason in English', 'Translated by this site.'],
        outcome: [
          'Outcome',
          'Compared only where the source is sound, the measure is the same and the value is no earlier than the date.',
        ],
      },
      values: { outcome: trackerMessages.en.outcome },
    },
    indicators: {
      fields: {
        unit: ['Unit', 'Unit shared by the places; empty where they differ.'],
        direction: ['Direction', 'Whether a larger number means more of it; not whether it is better.'],
        scope: ['Same and different', 'What is and is not the same between the documents; in Chinese.'],
        comparable: [
          'Comparable',
          'Thing, level, unit and counting are the same in the documents, so that one scale may carry their numbers; nothing is compared where it is absent.',
        ],
        scopeEn: ['Same and different, in English', 'Translated by this site.'],
      },
      values: { direction: { higher: 'larger is more', lower: 'smaller is more', neither: 'neither' } },
    },
  },
);
