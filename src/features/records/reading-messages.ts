import { defineMessages, wordsFor } from '../../i18n/define-messages.ts';
import type { Confidence } from '../../schemas/vocabulary.ts';

/** Words of the conjectural reading of machine-reworded texts. */
export const readingMessages = defineMessages(
  {
    name: '推测读法',
    switch: '逐段显示（本站推测，非原文）',
    label: '推测读法 · 本站推测，非原文',
    what: '收到的文本里，许多词被机器换成了近义词，还插入了无关的词。推测读法是本站根据上下文和所收录的其他文本，对原来写法的推测，只帮助读懂，不是原文，不可引用。收到的文字一字不动，始终在上；打开后，推测显示在每段之下。',
    figures: '全文推测替换{replaced}处，其中{doubtful}处把握不大；推测为插入而略去的{dropped}处。',
    key: '说明与记号',
    keys: {
      ...wordsFor<Confidence>({
        high: '下加实线：把握较大；小字是收到的词',
        medium: '下加点线：把握一般',
        low: '下加波浪线并带“？”：把握不大',
      }),
      dropped: '〔略〕：小字所示的词，推测为插入',
    },
    sample: {
      ...wordsFor<Confidence, readonly [received: string, reading: string]>({
        high: ['教化', '教育'],
        medium: ['促进', '推进'],
        low: ['签订', '签署'],
      }),
      dropped: '创新',
    },
    omitted: '〔略〕',
    table: '全部替换与略去（JSON）',
    noScript: '打开各段之下的“推测读法”，逐段查看。',
    received: '收到的文字：{words}',
    line: '推测读法：{words}',
    copied: '推测读法（本站推测，非原文）：',
  },
  {
    name: 'Conjectural reading',
    switch: 'Show it (ours, not source text)',
    label: 'Conjectural reading · ours, not source text',
    what: 'In the text as received a machine has replaced many words by near-synonyms and inserted unrelated ones. The conjectural reading is our guess, from the context and the other texts on this site, at what it said before. It helps to understand the text; it is not source text and must not be quoted. The received words stay as they are, always above; the conjecture appears below each paragraph.',
    figures:
      '{replaced|# replacement is|# replacements are} conjectured, {doubtful} of them with little confidence, and {dropped|# insertion|# insertions} left out.',
    key: 'What it is, and its signs',
    keys: {
      high: 'solid line: fairly sure; the small characters are the word received',
      medium: 'dotted line: moderately sure',
      low: 'wavy line and “？”: little confidence',
      dropped: '〔略〕: the word in small characters is taken to be inserted',
    },
    sample: { high: ['教化', '教育'], medium: ['促进', '推进'], low: ['签订', '签署'], dropped: '创新' },
    omitted: '〔略〕',
    table: 'All replacements and omissions (JSON)',
    noScript: 'Open “Conjectural reading” below a paragraph to see it.',
    received: 'As received: {words}',
    line: 'Conjectural reading: {words}',
    copied: '推测读法（本站推测，非原文）：',
  },
);
