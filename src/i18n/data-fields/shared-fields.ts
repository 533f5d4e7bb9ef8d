import type { Precision, ReviewState, TrackerState } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';
import { policyMessages } from '../policy-messages.ts';
import { trackerMessages } from '../tracker-messages.ts';
import { vocabularyMessages } from '../vocabulary-messages.ts';

/** Fields that mean the same in every data file: short title, then meaning. `values` names the codes of a field. */
export const sharedFields = defineMessages(
  {
    fields: {
      id: ['编号', '记录的编号，公布后不变。'],
      policy: ['文件', '所出文件的编号，见 policies.json。'],
      nature: ['性质', '所出文件的性质。参考材料是机器改写的新闻转载，来源未核实。'],
      trackers: ['收录进度', '所出文件的各项记录是否已收齐。未收齐的不计入任何合计。'],
      indicator: ['指标', '指标编号，见 indicators.json；没有可比的同类事项时为空。'],
      name: ['名称', '用原文的词语，按所印顺序；中间的词语可有省略。'],
      nameEn: ['英文名称', '本站所译。'],
      unit: ['单位', '原文所印，含“万”等量级词。'],
      value: ['数值', '原文所印的数，不换算：12.11万人次记12.11，75%记75，两倍记2。'],
      valueMax: ['数值上限', '原文印出区间时的上限：5-10家，value 为5，valueMax 为10。'],
      valueText: ['数值原文', '原句里有几个数时，记的是哪一个，逐字相同：210个。'],
      comparator: ['比较关系', '数值与所要求的数之间的关系。'],
      comparatorText: ['比较用词', '原文所用的词，如“以上”“不少于”。'],
      counting: ['计数方式', '累计还是新增；原文没有说明的，不作推断。'],
      provision: ['条款', '印出这句话的段落或标题的编号；网址为 /policies/<文件>/#<条款>。'],
      quote: ['原句', '条款内连续的原文，逐字相同。'],
      organisations: ['责任单位', '单位编号，按原文所列顺序，见 organisations.json；原文没有写明的为空。'],
      targets: ['相关目标', '目标陈述的编号，见 targets.json。'],
      topics: ['专题', '列有它的专题的编号，见 topics.json。'],
      repeatOf: ['重复于', '同一文件里先写过同一内容的记录编号。'],
      note: ['说明', '本站编写，非原文。'],
      noteEn: ['英文说明', '本站编写。'],
      review: ['复核', '公布的记录都经人复核。'],
    },
    values: {
      nature: policyMessages['zh-CN'].nature,
      trackers: wordsFor<TrackerState>({ complete: '已收齐', 'in-progress': '收录中' }),
      counting: trackerMessages['zh-CN'].counting,
      comparator: vocabularyMessages['zh-CN'].comparator,
      precision: wordsFor<Precision>({ year: '年', month: '月', day: '日' }),
      dueBasis: vocabularyMessages['zh-CN'].dateBasis,
      asOfBasis: vocabularyMessages['zh-CN'].dateBasis,
      basis: vocabularyMessages['zh-CN'].dateBasis,
      review: wordsFor<ReviewState>({ draft: '草稿', reviewed: '已复核' }),
    },
  },
  {
    fields: {
      id: ['Id', 'Id of the record; it never changes once published.'],
      policy: ['Document', 'Id of the document it comes from; see policies.json.'],
      nature: [
        'Nature',
        'What the document it comes from is. Reference material is a machine-reworded news reprint from an unverified source.',
      ],
      trackers: [
        'Recording',
        'Whether all records of that document are in. Documents in progress are left out of every total.',
      ],
      indicator: [
        'Indicator',
        'Indicator id; see indicators.json. Empty where nothing elsewhere is the same thing.',
      ],
      name: ['Name', 'In the words of the text, in printed order; words between may be left out.'],
      nameEn: ['English name', 'Translated by this site.'],
      unit: ['Unit', 'As printed, magnitude word (万, ten thousand) included.'],
      value: [
        'Value',
        'The number as printed, not converted: 12.11 for 12.11万人次, 75 for 75%, 2 for 两倍.',
      ],
      valueMax: ['Upper value', 'Upper end of a printed range: for 5-10家, value is 5 and valueMax is 10.'],
      valueText: [
        'Value as printed',
        'Which number of the sentence it is, where the sentence has several; verbatim.',
      ],
      comparator: ['Comparator', 'How the number bounds what is asked for.'],
      comparatorText: ['Comparator words', 'The words of the text, such as 以上 or 不少于.'],
      counting: ['Counting', 'A running total or new ones; nothing is inferred where the text does not say.'],
      provision: [
        'Provision',
        'Id of the paragraph or heading that prints it; its address is /policies/<document>/#<provision>.',
      ],
      quote: ['Sentence', 'Contiguous words of that provision, verbatim.'],
      organisations: [
        'Responsible bodies',
        'Organisation ids in printed order; see organisations.json. Empty where the text names none.',
      ],
      targets: ['Related targets', 'Ids of target statements; see targets.json.'],
      topics: ['Topics', 'Ids of the topics that list it; see topics.json.'],
      repeatOf: ['Repeats', 'Id of the record that states the same earlier in the same document.'],
      note: ['Note', 'Editorial, in Chinese; not source text.'],
      noteEn: ['Note in English', 'Editorial.'],
      review: ['Review', 'Every published record has been reviewed by a person.'],
    },
    values: {
      nature: policyMessages.en.nature,
      trackers: { complete: 'complete', 'in-progress': 'in progress' },
      counting: trackerMessages.en.counting,
      comparator: vocabularyMessages.en.comparator,
      precision: { year: 'year', month: 'month', day: 'day' },
      dueBasis: vocabularyMessages.en.dateBasis,
      asOfBasis: vocabularyMessages.en.dateBasis,
      basis: vocabularyMessages.en.dateBasis,
      review: { draft: 'draft', reviewed: 'reviewed' },
    },
  },
);
