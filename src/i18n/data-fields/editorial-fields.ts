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
        claims: ['简要回答', '一句一条，附所据条款。'],
        'claims.text': ['句子', '本站编写，非原文。'],
        'claims.textEn': ['英文句子', '本站所译。'],
        'claims.provisions': ['所据条款', '印有这句话所说内容的条款。'],
        'claims.provisions.policy': ['文件', '文件编号。'],
        'claims.provisions.provision': ['条款', '条款编号。'],
        caveat: ['提醒', '看这些答案时要注意什么；本站编写。'],
        caveatEn: ['英文提醒', '本站所译。'],
        aspects: ['方面', '问题的各个方面，各文件的原句按方面排列。'],
        'aspects.name': ['方面', '本站所拟。'],
        'aspects.nameEn': ['英文方面', '本站所译。'],
        'aspects.answers': ['作答的原句', '各文件在这一方面怎么写。'],
        'aspects.answers.policy': ['文件', '文件编号。'],
        'aspects.answers.provision': ['条款', '原句所在的条款或段落。'],
        'aspects.answers.quote': ['原句', '逐字照录。'],
        'aspects.answers.points': ['数值', '原句所印的有数值的表述，见 targets.json。'],
        'aspects.silent': ['没有写到', '通读全文后确认在这一方面没有写到的文件。'],
        'aspects.silent.policy': ['文件', '文件编号。'],
        'aspects.silent.checked': ['核对日期', '通读全文的日期。'],
        indicators: ['指标', '有关的指标编号，见 indicators.json。'],
        gaps: ['未收录', '这个专题上本站没有收录什么。'],
        gapsEn: ['未收录（英文）', '本站编写。'],
      },
      values: {},
    },
    terms: {
      fields: {
        everyday: ['日常说法', '人们会输入的词。'],
        english: ['英文说法', '英文读者会输入的词，小写；本站编写。'],
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
        claims: ['Short answer', 'A sentence an entry, with its provisions.'],
        'claims.text': ['Sentence', 'Editorial, in Chinese; not source text.'],
        'claims.textEn': ['Sentence in English', 'Translated by this site.'],
        'claims.provisions': ['Provisions', 'Where what the sentence says is printed.'],
        'claims.provisions.policy': ['Document', 'Document id.'],
        'claims.provisions.provision': ['Provision', 'Provision id.'],
        caveat: ['Caveat', 'What to mind in reading the answers; editorial, in Chinese.'],
        caveatEn: ['Caveat in English', 'Translated by this site.'],
        aspects: ['Aspects', 'Sides of the question, by which the words of the documents are arranged.'],
        'aspects.name': ['Aspect', 'Editorial, in Chinese.'],
        'aspects.nameEn': ['Aspect in English', 'Translated by this site.'],
        'aspects.answers': ['Answering words', 'What each document says on the aspect.'],
        'aspects.answers.policy': ['Document', 'Document id.'],
        'aspects.answers.provision': ['Provision', 'Provision or paragraph in which the words stand.'],
        'aspects.answers.quote': ['Quote', 'Verbatim.'],
        'aspects.answers.points': [
          'Numbers',
          'Statements with a number printed in the words; see targets.json.',
        ],
        'aspects.silent': [
          'Not mentioned',
          'Documents read as a whole and found to say nothing on the aspect.',
        ],
        'aspects.silent.policy': ['Document', 'Document id.'],
        'aspects.silent.checked': ['Checked', 'Day on which the whole document was read.'],
        indicators: ['Indicators', 'Ids of the indicators that go with it; see indicators.json.'],
        gaps: ['Not held', 'What the site does not hold on this topic; in Chinese.'],
        gapsEn: ['Not held, in English', 'Editorial.'],
      },
      values: {},
    },
    terms: {
      fields: {
        everyday: ['Everyday words', 'What people type.'],
        english: ['English words', 'What English readers type, in lower case; editorial.'],
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
