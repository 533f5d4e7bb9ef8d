import type { ReportRole } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

/** Fields of `reports.json` and `reports.csv`. */
export const reportFields = defineMessages(
  {
    fields: {
      policy: ['文件', '印出公布值的文件编号；出自本站未收录的材料时为空，见 publication。'],
      region: ['地区', '所出文件的地区；来源未在本站收录时，数值所属的地区。'],
      document: ['文件题名', '所出文件的题名；出自本站未收录的材料时为空。'],
      address: ['网址', '印出公布值的段落的固定网址；来源未在本站收录时，为材料的网址。'],
      role: ['性质', '现状是规划以前的情况，不是结果。'],
      value: ['数值', '原文所印的数，不换算；没有数值的事实为空。'],
      from: ['原值', '原文印出变化时的起点：由39个增长至92个，from 为39，value 为92。'],
      asOf: ['数值日期', '数值是哪一天或哪一年的；原文没有说明的为空。'],
      asOfText: ['日期原文', '日期所据的词语，如“三年来”。'],
      asOfBasis: ['日期依据', '日期是原文写明还是推算。'],
      publication: ['所出材料', '来源未在本站收录时，所出材料的情况。'],
      'publication.title': ['题名', '材料题名。'],
      'publication.publisher': ['发布者', '材料所印的发布者。'],
      'publication.published': ['发布日期', '材料所印的日期。'],
      'publication.url': ['网址', '材料的网址。'],
      'publication.retrieved': ['查阅日期', '本站查阅的日期。'],
    },
    values: { role: wordsFor<ReportRole>({ baseline: '现状', result: '结果' }) },
  },
  {
    fields: {
      policy: [
        'Document',
        'Id of the document that prints the value; empty where it comes from matter not held here: see publication.',
      ],
      region: [
        'Place',
        'The place of the document; where the source is not held here, the place that the value is about.',
      ],
      document: [
        'Title of the document',
        'Of the document that prints the value; empty where it comes from matter not held here.',
      ],
      address: [
        'Address',
        'Permanent address of the paragraph that prints the value; where the source is not held here, that of the publication.',
      ],
      role: ['Role', 'A baseline is the state before a plan, not a result.'],
      value: ['Value', 'The number as printed, not converted; empty for a fact without a number.'],
      from: [
        'Earlier value',
        'Where the text prints a change: for 由39个增长至92个, from is 39 and value is 92.',
      ],
      asOf: ['Held on', 'Day or year that the value is of; empty where the text does not say.'],
      asOfText: ['Date as printed', 'The words the date comes from, such as 三年来.'],
      asOfBasis: ['Basis of the date', 'Whether the date is printed or worked out.'],
      publication: ['Publication', 'Where the value was printed, when that is not held here.'],
      'publication.title': ['Title', 'Title of the publication.'],
      'publication.publisher': ['Publisher', 'Publisher as printed.'],
      'publication.published': ['Published', 'Date as printed.'],
      'publication.url': ['Address', 'Address of the publication.'],
      'publication.retrieved': ['Consulted', 'Day on which this site consulted it.'],
    },
    values: { role: { baseline: 'baseline', result: 'result' } },
  },
);
