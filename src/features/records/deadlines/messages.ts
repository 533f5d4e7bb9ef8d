import { defineMessages, wordsFor } from '../../../i18n/define-messages.ts';
import type { DeadlineTone } from './tone.ts';

/** Words of pictures that set deadlines on bands of years. */
export const deadlineMessages = defineMessages(
  {
    // Not 2023年以前 beside 2023年: in official texts 以前 and 以后 take in the year named.
    earlier: '更早',
    later: '更晚',
    count: {
      elapsed: '已到期{count}条',
      current: '今年到期{count}条',
      later: '{count}条',
      derived: '推算{count}条',
      unverified: '未核实{count}条',
      comma: '，',
    },
    tones: wordsFor<DeadlineTone>({
      current: '今年到期',
      later: '以后到期',
      elapsed: '已到期',
      derived: '推算时限',
      reported: '有公布数据',
      unverified: '来源未核实',
    }),
    /** How each tone is drawn, for who does not see it. */
    signs: wordsFor<DeadlineTone>({
      current: '朱色大圆点：',
      later: '蓝色方块：',
      elapsed: '灰色圆点：',
      derived: '虚线空心圆：',
      reported: '带圈的点：',
      unverified: '空心圆：',
    }),
  },
  {
    earlier: 'Earlier',
    later: 'Later',
    count: {
      // A number keeps its word: bands are narrow.
      elapsed: '{count|#\u00a0past|#\u00a0past}',
      current: '{count|# due this year|# due this year}',
      later: '{count|# deadline|# deadlines}',
      derived: '{count|#\u00a0derived|#\u00a0derived}',
      unverified: '{count|#\u00a0unverified|#\u00a0unverified}',
      comma: ', ',
    },
    tones: {
      current: 'Due this year',
      later: 'Due later',
      elapsed: 'Past its date',
      derived: 'Derived date',
      reported: 'Published figure',
      unverified: 'Unverified source',
    },
    signs: {
      current: 'Large vermilion dot: ',
      later: 'Blue square: ',
      elapsed: 'Grey dot: ',
      derived: 'Broken ring: ',
      reported: 'Ringed dot: ',
      unverified: 'Hollow ring: ',
    },
  },
);
