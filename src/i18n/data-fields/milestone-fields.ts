import type { MilestoneKind } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

/** Fields of `milestones.json` and `milestones.csv`. */
export const milestoneFields = defineMessages(
  {
    fields: {
      kind: ['类别', '时限、阶段、事件，或文件的成文与公开。'],
      start: ['开始', 'YYYY、YYYY-MM 或 YYYY-MM-DD；一天的事只有开始。'],
      end: ['结束', '阶段的结束，或到期的年份、日期。'],
      precision: ['精度', '日期精确到年、月或日。'],
      basis: ['依据', '日期是原文写明还是推算。'],
      reasoning: ['推算过程', '推算的日期怎样得出。'],
      reasoningEn: ['推算过程（英文）', '本站所译。'],
      dateText: ['日期原文', '日期所据的词语，逐字相同。'],
      provision: ['条款', '印出这句话的段落或标题的编号；日期取自文件信息时为空。'],
      quote: ['原句', '条款内连续的原文，或来源页面所印的文件信息，逐字相同。'],
      label: ['名目', '本站编写，非原文。'],
      labelEn: ['英文名目', '本站编写。'],
    },
    values: {
      kind: wordsFor<MilestoneKind>({
        deadline: '时限',
        phase: '阶段',
        event: '事件',
        publication: '成文与公开',
      }),
    },
  },
  {
    fields: {
      kind: ['Kind', 'A deadline, a phase, an event, or the signing or publication of the document.'],
      start: ['Start', 'YYYY, YYYY-MM or YYYY-MM-DD; what happens on one day has a start only.'],
      end: ['End', 'End of a phase, or the year or day something falls due.'],
      precision: ['Precision', 'Whether the dates are years, months or days.'],
      basis: ['Basis', 'Whether the dates are printed or worked out.'],
      reasoning: ['Reasoning', 'How a derived date was worked out, in Chinese.'],
      reasoningEn: ['Reasoning in English', 'Translated by this site.'],
      dateText: ['Date as printed', 'The words the date comes from, verbatim.'],
      provision: [
        'Provision',
        'Id of the paragraph or heading that prints it; empty where the date comes from the details of the document.',
      ],
      quote: [
        'Sentence',
        'Contiguous words of that provision, or of the details on the source page, verbatim.',
      ],
      label: ['Label', 'Editorial, in Chinese; not source text.'],
      labelEn: ['Label in English', 'Editorial.'],
    },
    values: {
      kind: {
        deadline: 'deadline',
        phase: 'phase',
        event: 'event',
        publication: 'signed or made public',
      },
    },
  },
);
