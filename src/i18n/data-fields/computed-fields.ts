import type { ParallelKind, Recognition } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

/** Fields of the files that are found in the texts at each build: references and shared wording. */
export const computedFields = defineMessages(
  {
    references: {
      fields: {
        provision: ['条款', '提到这份文件的段落或标题的编号。'],
        quote: ['原文', '所印的《…》及随后的文号，逐字相同。'],
        start: ['起', '在该段文字里的起点，以 UTF-16 单位计，从0起。'],
        end: ['止', '终点，不含。'],
        title: ['题名', '《》之内的文字；只印文号的为空。'],
        documentNumber: ['文号', '统一成〔〕的写法；没有的为空。'],
        isNested: ['套在题名内', '这个题名是否在另一个题名之内。'],
        target: ['所指文件', '本站收录的文件编号；未收录的为空。'],
        recognisedBy: ['认定依据', '凭文号、标题、通知标题还是简称认定。'],
        sourceErrors: ['原文如此', '原文在此处有误时，记录的编号，见 corrections.json。'],
      },
      values: {
        recognisedBy: wordsFor<Recognition>({
          number: '文号',
          title: '标题',
          notice: '印发通知标题',
          'short-title': '简称',
        }),
      },
    },
    parallels: {
      fields: {
        kind: ['类别', '两份文件共有的一段，或多份文件通用的套语。'],
        quote: ['共有文字', '12字以上，逐字相同。'],
        documents: ['文件数', '用到这句套语的文件数。'],
        a: ['一处', '共有文字的一处。'],
        'a.policy': ['文件', '文件编号。'],
        'a.provision': ['条款', '段落或标题的编号。'],
        'a.start': ['起', '在该段文字里的起点，以 UTF-16 单位计，从0起。'],
        'a.end': ['止', '终点，不含。'],
        b: ['另一处', '共有文字的另一处。'],
        'b.policy': ['文件', '文件编号。'],
        'b.provision': ['条款', '段落或标题的编号。'],
        'b.start': ['起', '在该段文字里的起点，以 UTF-16 单位计，从0起。'],
        'b.end': ['止', '终点，不含。'],
      },
      values: { kind: wordsFor<ParallelKind>({ run: '共有文字', 'stock-phrase': '套语' }) },
    },
  },
  {
    references: {
      fields: {
        provision: ['Provision', 'Id of the paragraph or heading that names it.'],
        quote: ['As printed', 'The printed 《…》 with the number after it, verbatim.'],
        start: ['From', 'Where it begins in that text, in UTF-16 units from 0.'],
        end: ['To', 'Where it ends, exclusive.'],
        title: ['Title', 'What stands inside 《》; empty where only a number is printed.'],
        documentNumber: ['Document number', 'In its standard form with 〔〕; empty where there is none.'],
        isNested: ['Nested', 'Whether the title stands inside another title.'],
        target: ['Document named', 'Id of the document held here; empty where it is not held.'],
        recognisedBy: [
          'Recognised by',
          'Its number, its title, the title of its notice, or its short title.',
        ],
        sourceErrors: [
          'Thus in the source',
          'Ids of the recorded errors of the source there; see corrections.json.',
        ],
      },
      values: {
        recognisedBy: {
          number: 'number',
          title: 'title',
          notice: 'title of the notice',
          'short-title': 'short title',
        },
      },
    },
    parallels: {
      fields: {
        kind: ['Kind', 'Wording that two documents share, or a phrase common to many.'],
        quote: ['Shared words', 'Twelve characters or more, verbatim.'],
        documents: ['Documents', 'How many documents have the stock phrase.'],
        a: ['One place', 'One place of the shared words.'],
        'a.policy': ['Document', 'Document id.'],
        'a.provision': ['Provision', 'Id of the paragraph or heading.'],
        'a.start': ['From', 'Where it begins in that text, in UTF-16 units from 0.'],
        'a.end': ['To', 'Where it ends, exclusive.'],
        b: ['The other place', 'The other place of the shared words.'],
        'b.policy': ['Document', 'Document id.'],
        'b.provision': ['Provision', 'Id of the paragraph or heading.'],
        'b.start': ['From', 'Where it begins in that text, in UTF-16 units from 0.'],
        'b.end': ['To', 'Where it ends, exclusive.'],
      },
      values: { kind: { run: 'shared wording', 'stock-phrase': 'stock phrase' } },
    },
  },
);
