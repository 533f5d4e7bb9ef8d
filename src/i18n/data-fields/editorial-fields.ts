import type { Confidence, CorrectionKind } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

const confidence = defineMessages(wordsFor<Confidence>({ high: '高', medium: '中', low: '低' }), {
  high: 'high',
  medium: 'medium',
  low: 'low',
});

/** Fields of the files that this site writes about the texts: topics, terms, corrections, readings. */
export const editorialFields = defineMessages(
  {
    topics: {
      fields: {
        name: ['名称', '专题名称，本站所拟。'],
        question: ['问题', '用日常话写的标题。'],
        questionEn: ['英文问题', '本站所译。'],
        summary: ['概述', '本站编写，非原文。'],
        summaryEn: ['英文概述', '本站编写。'],
        provisions: ['条款', '各文件中属于这个专题的条款。'],
        'provisions.policy': ['文件', '文件编号。'],
        'provisions.provision': ['条款', '条款编号。'],
        indicators: ['指标', '有关的指标编号，见 indicators.json。'],
        gaps: ['未收录', '这个专题上本站没有收录什么。'],
        gapsEn: ['未收录（英文）', '本站编写。'],
      },
      values: {},
    },
    terms: {
      fields: {
        everyday: ['日常说法', '人们会输入的词。'],
        official: ['文件用语', '文件里所印的词，逐字相同。'],
      },
      values: {},
    },
    corrections: {
      fields: {
        date: ['日期', '记录的日期。'],
        kind: ['类别', '是本站转录有误、原文本来如此，还是来源有改动。'],
        quote: ['所涉文字', '现在页面上的文字，逐字相同。'],
        reason: ['理由', '本站编写。'],
        reasonEn: ['英文理由', '本站编写。'],
        before: ['改前指纹', '改动前条款文字的 sha256；文字没有改动的为空。'],
        after: ['改后指纹', '改动后条款文字的 sha256；文字没有改动的为空。'],
      },
      values: {
        kind: wordsFor<CorrectionKind>({
          transcription: '转录有误，已改',
          'source-error': '原文如此',
          'source-revised': '来源有改动',
        }),
      },
    },
    readings: {
      fields: {
        substitutions: ['替换', '推测读法里的替换；全部同时进行，先长后短，换出的字不再替换。不是原文。'],
        'substitutions.from': ['所收文字', '机器改写后的词。'],
        'substitutions.to': ['推测原词', '本站推测，未经核实。'],
        'substitutions.confidence': ['把握', '推测的把握。'],
        'substitutions.only': ['限于', '只在这些段落里替换；为空时不限。'],
        'substitutions.note': ['说明', '本站编写。'],
        insertions: ['夹入文字', '与内容无关的夹入文字，推测读法里略去。'],
        'insertions.text': ['文字', '夹入的文字。'],
        'insertions.before': ['前文', '紧接在它前面的文字，用来定位。'],
        'insertions.provision': ['段落', '所在段落的编号。'],
        'insertions.confidence': ['把握', '推测的把握。'],
        'insertions.note': ['说明', '本站编写。'],
      },
      values: {
        'substitutions.confidence': confidence['zh-CN'],
        'insertions.confidence': confidence['zh-CN'],
      },
    },
  },
  {
    topics: {
      fields: {
        name: ['Name', 'Name of the topic, in Chinese; editorial.'],
        question: ['Question', 'A plain question as title, in Chinese.'],
        questionEn: ['Question in English', 'Translated by this site.'],
        summary: ['Summary', 'Editorial, in Chinese; not source text.'],
        summaryEn: ['Summary in English', 'Editorial.'],
        provisions: ['Provisions', 'Provisions of each document that belong to the topic.'],
        'provisions.policy': ['Document', 'Document id.'],
        'provisions.provision': ['Provision', 'Provision id.'],
        indicators: ['Indicators', 'Ids of the indicators that go with it; see indicators.json.'],
        gaps: ['Not held', 'What the site does not hold on this topic; in Chinese.'],
        gapsEn: ['Not held, in English', 'Editorial.'],
      },
      values: {},
    },
    terms: {
      fields: {
        everyday: ['Everyday words', 'What people type.'],
        official: ['Words of the texts', 'As printed, verbatim.'],
      },
      values: {},
    },
    corrections: {
      fields: {
        date: ['Date', 'Day of the record.'],
        kind: ['Kind', 'Our error, thus in the source, or the source changed.'],
        quote: ['Words concerned', 'As they stand now, verbatim.'],
        reason: ['Reason', 'Editorial, in Chinese.'],
        reasonEn: ['Reason in English', 'Editorial.'],
        before: ['Fingerprint before', 'SHA-256 of the text before a change; empty where it did not change.'],
        after: ['Fingerprint after', 'SHA-256 of the text after a change; empty where it did not change.'],
      },
      values: {
        kind: {
          transcription: 'our error, mended',
          'source-error': 'thus in the source',
          'source-revised': 'the source changed',
        },
      },
    },
    readings: {
      fields: {
        substitutions: [
          'Substitutions',
          'Of the conjectural reading; applied at once, longest first, no result replaced again. Not source text.',
        ],
        'substitutions.from': ['As received', 'The machine-made word.'],
        'substitutions.to': ['Likely original', 'Conjecture of this site, unverified.'],
        'substitutions.confidence': ['Confidence', 'Confidence of the conjecture.'],
        'substitutions.only': ['Only in', 'Only in these paragraphs; everywhere where empty.'],
        'substitutions.note': ['Note', 'Editorial, in Chinese.'],
        insertions: ['Insertions', 'Foreign words that the reading leaves out.'],
        'insertions.text': ['Words', 'The words inserted.'],
        'insertions.before': ['Words before', 'What stands right before them, to find the place.'],
        'insertions.provision': ['Paragraph', 'Id of the paragraph.'],
        'insertions.confidence': ['Confidence', 'Confidence of the conjecture.'],
        'insertions.note': ['Note', 'Editorial, in Chinese.'],
      },
      values: {
        'substitutions.confidence': confidence.en,
        'insertions.confidence': confidence.en,
      },
    },
  },
);
