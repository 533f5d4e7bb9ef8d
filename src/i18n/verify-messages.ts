import type { Verdict } from '../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from './define-messages.ts';

/** Words of the page that checks quotations and finds the position that a citation names. */
export const verifyMessages = defineMessages(
  {
    title: '核对引文',
    description: '粘贴一段话或整篇稿子，逐条核对引语和引文是否与本站收录的政策文件一致；全部在浏览器里完成。',
    lede: '粘贴一段话或整篇稿子，逐条核对其中的引语、语句和引文是否与本站收录的政策文件一致，并给出出处。',
    privacy: '核对在您的浏览器里完成，粘贴的文字不会发送到任何地方，也不会保存。',
    comparedWith:
      '只与本站收录的{policies}份政策文件核对。未找到，只说明这些文件里没有；参考材料不作为出处。',
    field: '要核对的文字',
    placeholder: '在此粘贴',
    check: '核对',
    clear: '清空',
    length: '{count}字',
    loading: '正在载入文件…',
    failed: '文件没有载入，无法核对。请稍后再点“核对”。',
    nothing: '没有可核对的内容：引号内不足8个字的词语（含数字的，不足4个字）和不足8个字的短句不核对。',
    threshold:
      '引号内不足8个字的词语不核对；其中含数字的，满4个字即核对。没有引号的短句不足8个字的，不核对。标点不计。',
    press: '文字较长，请按“核对”开始。',
    found: '核对了{count}处：',
    only: '不显示一致的',
    results: '核对结果',
    verdicts: wordsFor<Verdict>({
      verbatim: '一致',
      'format-only': '仅标点或格式不同',
      differs: '文字有出入',
      'not-found': '未找到',
    }),
    kinds: { quotation: '引号内的文字', passage: '未加引号的语句', citation: '引文' },
    diff: {
      legend: '删除线为稿中文字，下划线为原文文字，␣为空格，⏎为换行。',
      quoted: '稿中：',
      source: '原文：',
    },
    showDiff: '看哪里不同',
    reference: '这些文字只见于参考材料。参考材料是机器改写的新闻转载，不可作为引文，因此不给出处。',
    moreSources: '另有{count}处相同。',
    select: '在稿中选中',
    copyCitation: '复制引文',
    copyQuote: '复制原文和出处',
    unverified: '参考材料，来源未核实',
    jump: {
      title: '按引文找原文',
      intro: '输入引文、文号，或简称加序号，直接到那一处。',
      field: '引文',
      example: '例：{citations}',
      go: '前往',
      unknown: '不像引文。请写“《题名》第三部分第（二）项第5点”“三、（二）5.”或文号。',
      failed: '文件没有载入。请稍后再试。',
      hit: '这是一条引文，所引之处：',
    },
    noScript: '核对要用到 JavaScript。关闭时，可打开文件页，用浏览器自带的页内查找逐句核对。',
    browse: '浏览全部文件',
  },
  {
    title: 'Check quotations',
    description:
      'Paste a paragraph or a whole draft and check its quotations and citations against the policy documents on this site, all in the browser.',
    lede: 'Paste a paragraph or a whole draft (in Chinese): its quotations, sentences and citations are compared with the policy documents on this site, each with its place.',
    privacy: 'Everything is compared in your browser: what you paste is not sent anywhere, nor kept.',
    comparedWith:
      'Compared with the {policies|# policy document|# policy documents} on this site only. Not found means not in these; reference material is never given as a source.',
    field: 'Text to check',
    placeholder: 'Paste here',
    check: 'Check',
    clear: 'Clear',
    length: '{count|# character|# characters}',
    loading: 'Loading the documents…',
    failed: 'The documents did not load, so nothing can be checked. Press “Check” again later.',
    nothing:
      'Nothing to check: quoted terms of fewer than 8 characters (4 where they give a figure) and sentences of fewer than 8 are left out.',
    threshold:
      'Quoted terms of fewer than 8 characters are not checked, unless they give a figure: then 4 are enough. Sentences without quotation marks of fewer than 8 are not checked. Punctuation does not count.',
    press: 'A long text: press “Check” to begin.',
    found: 'Checked: {count}. ',
    only: 'Hide what is verbatim',
    results: 'Findings',
    verdicts: {
      verbatim: 'Verbatim',
      'format-only': 'Format only',
      differs: 'Differs',
      'not-found': 'Not found',
    },
    kinds: { quotation: 'Between quotation marks', passage: 'Without quotation marks', citation: 'Citation' },
    diff: {
      legend: 'Struck out: the draft. Underlined: the source. ␣ is a space, ⏎ a line break.',
      quoted: 'draft: ',
      source: 'source: ',
    },
    showDiff: 'Show the differences',
    reference:
      'These words stand only in reference material, a machine-reworded news reprint that must not be quoted; so no source is given.',
    moreSources: 'The same in {count} more.',
    select: 'Select in the draft',
    copyCitation: 'Copy citation',
    copyQuote: 'Copy quote and source',
    unverified: 'Reference, unverified',
    jump: {
      title: 'Go to a citation',
      intro:
        'Type a citation, a document number, or a short title with a number (in Chinese) to go to the place.',
      field: 'Citation',
      example: 'e.g. {citations}',
      go: 'Go',
      unknown: 'Not recognised. Write 《title》第三部分第（二）项第5点, 三、（二）5., or a document number.',
      failed: 'The documents did not load. Try again later.',
      hit: 'This is a citation of:',
    },
    noScript:
      'Checking needs JavaScript. Without it, open a document and use the find function of your browser.',
    browse: 'Browse all documents',
  },
);
