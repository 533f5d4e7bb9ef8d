import type { Status } from '../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from './define-messages.ts';

/** What is said of a commitment on a day: in full, and short enough for a cell of the matrix. */
export const statusMessages = defineMessages(
  {
    full: wordsFor<Status | 'none'>({
      undated: '没写时限',
      'not-due': '未到期',
      'due-this-year': '今年到期',
      'elapsed-no-result': '已到期，本站未收录结果',
      'elapsed-searched': '已到期，经查未找到公开结果',
      reported: '有公布数据',
      unverified: '来源未核实',
      'derived-date': '推算时限',
      none: '政策标准，无状态',
    }),
    short: wordsFor<Status>({
      undated: '没写',
      'not-due': '未到期',
      'due-this-year': '今年到期',
      'elapsed-no-result': '已到期',
      'elapsed-searched': '已到期·查过',
      reported: '有数据',
      unverified: '未核实',
      'derived-date': '推算',
    }),
    asOf: '状态截至{date}，由文件写明的时限与本站收录的公布数据算出。',
    today: '状态按今天（{today}）由文件写明的时限重新算出；本站收录的公布数据截至{asOf}。',
    onToday: '{status}（按今天）',
  },
  {
    full: {
      undated: 'No date stated',
      'not-due': 'Not yet due',
      'due-this-year': 'Due this year',
      'elapsed-no-result': 'Past its date; no result on this site',
      'elapsed-searched': 'Past its date; searched, none found',
      reported: 'Published figure',
      unverified: 'Unverified source',
      'derived-date': 'Derived date',
      none: 'Policy rate, no status',
    },
    short: {
      undated: 'no date',
      'not-due': 'not yet due',
      'due-this-year': 'due this year',
      'elapsed-no-result': 'past its date',
      'elapsed-searched': 'past its date, searched',
      reported: 'figure',
      unverified: 'unverified',
      'derived-date': 'derived',
    },
    asOf: 'Status as of {date}, worked out from the dates the text prints and the published figures on this site.',
    today:
      'Status worked out anew for today ({today}) from the dates the text prints; published figures on this site as of {asOf}.',
    onToday: '{status} (today)',
  },
);
