import { defineMessages } from '../define-messages.ts';
import { trackerMessages } from '../tracker-messages.ts';

/** Fields of `targets.json` and `targets.csv`. */
export const targetFields = defineMessages(
  {
    fields: {
      id: [
        '陈述编号',
        '一处陈述的编号，长期不变；一般由系列编号加年份或序号组成，改入另一系列的仍用原编号。',
      ],
      series: ['系列', '同一文件里同一事项的编号；一个系列有一处或多处陈述。'],
      kind: ['类别', '政策标准（如编制比例、税率）没有状态。'],
      scope: ['范围', '原文对所计对象的限定。'],
      seriesUnit: ['系列单位', '整个系列的单位。'],
      relative: ['参照关系', '以别的数为参照的要求，如“达到或超过全省平均水平”。'],
      'relative.base': ['参照对象', '原文所印，如“全省平均水平”。'],
      'relative.factor': ['倍数', '“两倍”记2。'],
      'relative.text': ['参照表述', '原文所印的整个说法。'],
      unitEn: ['英文单位', '所印单位容易读作日期时，本站所译：月译 months。'],
      qualifier: ['限定', '限定这个数的词语，逐字相同，与数值连读：每年度。'],
      qualifierEn: ['英文限定', '本站所译。'],
      start: ['起始', '原文印出起止时的起始年份或日期。'],
      due: [
        '时限',
        'YYYY、YYYY-MM 或 YYYY-MM-DD；“到2025年”“2025年底”都记2025。原文未写明的为空，不作推断。',
      ],
      dueText: ['时限原文', '时限所据的词语，逐字相同。'],
      dueBasis: ['时限依据', '推算的时限在 note 里写明算法，不算到期。'],
      precision: ['时限精度', '时限精确到年、月或日。'],
      modality: ['原文措辞', '原文用哪一类动词。'],
      modalityText: ['措辞原文', '原文所用的动词，如“建成”“力争”。'],
      status: ['状态', '只由时限和本站收录的公布值算出。政策标准为空。'],
      statusAsOf: ['状态日期', '状态按这一天算出。'],
      statusNote: ['状态说明', '与状态一同使用的说明。'],
      variantOf: ['另一表述', '同一文件里对同一事项表述不同的另一处，两处都保留。'],
      seriesNote: ['系列说明', '本站编写，非原文。'],
      organisationNames: ['责任单位名称', '与 organisations 逐项对应，统一后的全称。'],
      organisationNamesEn: ['责任单位英文名称', '与 organisations 逐项对应，本站所译；没有译名的为中文。'],
      page: ['目标页', '这条陈述在本站目标页上的网址。'],
    },
    values: {
      kind: trackerMessages['zh-CN'].kind,
      modality: trackerMessages['zh-CN'].modality,
      status: trackerMessages['zh-CN'].status,
    },
  },
  {
    fields: {
      id: [
        'Statement id',
        'Id of one statement, stable for ever: as a rule its series id plus year or ordinal; a statement moved to another series keeps its id.',
      ],
      series: ['Series', 'Id of one thing in one document; a series has one statement or several.'],
      kind: ['Kind', 'A policy rate (a share of posts, a tax rate) has no status.'],
      scope: ['Scope', 'What is counted or who is covered, where the text limits it.'],
      seriesUnit: ['Unit of the series', 'Unit of the whole series.'],
      relative: ['Relation', 'A demand measured against something else, such as the provincial average.'],
      'relative.base': ['Base', 'As printed: 全省平均水平.'],
      'relative.factor': ['Factor', '2 for 两倍.'],
      'relative.text': ['Relation as printed', 'The whole expression.'],
      unitEn: [
        'Unit in English',
        'Translated by this site where the printed unit reads as a date: months for 月.',
      ],
      qualifier: ['Qualifier', 'Words that limit the number, verbatim, to be read with the value: 每年度.'],
      qualifierEn: ['Qualifier in English', 'Translated by this site.'],
      start: ['Start', 'First year or date of a span, where printed.'],
      due: [
        'Due',
        'YYYY, YYYY-MM or YYYY-MM-DD; 到2025年 and 2025年底 are both 2025. Empty where the text gives no date; never inferred.',
      ],
      dueText: ['Due as printed', 'The words the date comes from, verbatim.'],
      dueBasis: ['Basis of the date', 'A derived date has its reasoning in note and never counts as passed.'],
      precision: ['Precision of the date', 'Whether the date is a year, a month or a day.'],
      modality: ['Wording', 'Which class of verb the text uses.'],
      modalityText: ['Verb as printed', 'Such as 建成 or 力争.'],
      status: [
        'Status',
        'Worked out from the date and the published values held here alone. Empty for policy rates.',
      ],
      statusAsOf: ['Status as of', 'The day that the status is worked out for.'],
      statusNote: ['Note on the status', 'To be shown wherever the status is used.'],
      variantOf: [
        'Variant of',
        'The other place in the same document that states the same thing differently; both are kept.',
      ],
      organisationNames: [
        'Names of the bodies',
        'Normalised full names in Chinese, one for each id in organisations.',
      ],
      organisationNamesEn: [
        'English names of the bodies',
        'One for each id in organisations, translated by this site; Chinese where there is none.',
      ],
      page: ['Target page', 'Address of the statement on its page here.'],
      seriesNote: ['Note on the series', 'Editorial, in Chinese; not source text.'],
    },
    values: {
      kind: trackerMessages.en.kind,
      modality: trackerMessages.en.modality,
      status: trackerMessages.en.status,
    },
  },
);
