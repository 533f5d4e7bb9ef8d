import { defineMessages } from '../../i18n/define-messages.ts';

/** How the search counts, below the results. */
export const searchHelpMessages = defineMessages(
  {
    title: '查找方法和计数方法',
    items: [
      '一字不差没有的，依次改用忽略标点、同一段里有全部词语、同一份文件里有全部词语来找，标题写明用的是哪一种；词语里的地名用来限定地区。问答、目标、单位等另列，不计入出现的次数。',
      '一字不差：查您输入的每一个字和标点。不论的是：全角半角，引号样式，〔〕【】[]（）四种括号，《》〈〉两种书名号，横线长短，字母大小写，繁简，㎡、Ⅳ这类可拆开的合体字，以及空格（数字、字母之间的空格除外：20 25不是2025）。①、²照原样查。',
      '查的是原文：标题与正文。发文字号、索引号等印在文件头的登记项不是原文，不计数；查不到时会另外说明。',
      '忽略标点：另外不看标点和空格，“双师型”教师与双师型教师算作相同；两个数字之间的标点除外。它的数目总与一字不差的数目并列。',
      '同时包含多个词：用空格分开，每个词都一字不差，出现在同一段或同一份文件里。',
      '相关内容：按词语找近似的段落，不计数。',
      '以段为单位计数：跨两句、跨几段的话都可以找到，跨段的注明“跨2段”。标题与紧接的正文印在一行的，算一段。',
      '处、段、份：同一段出现几次计几处。政策文件与参考材料分开计数。',
      '输入的都当作文字，没有特殊符号和命令。',
    ],
  },
  {
    title: 'How it searches and counts',
    items: [
      'What does not stand exactly as typed is looked for ignoring punctuation, then with all its words in one paragraph, then in one document; the heading says which. A place among the words narrows the search. Questions, targets, bodies and the like are listed apart and never counted.',
      'Exact: every character and mark you type. What makes no difference: character width; the style of quotation marks; brackets 〔〕, 【】, [] or （）; title marks 《》 or 〈〉; the length of dashes; letter case; traditional forms; composed characters such as ㎡ and Ⅳ; and spaces, except between digits or letters (20 25 is not 2025). ① and ² are searched as they are.',
      'What is searched is the source text: titles and paragraphs. The document number, index number and other registered facts in the head of a document are no source text and are not counted; if the words stand there instead, the page says so.',
      'Ignore punctuation: leaves out marks and spaces as well, so that “双师型”教师 and 双师型教师 are the same; marks between two digits stay. Its count always stands beside the exact one.',
      'All words: parted by spaces, each exact, within one paragraph or one document.',
      'Related: near matches by words; not counted.',
      'Paragraphs are what is counted: words across two sentences are found, and across paragraphs too, with a word that says so. A heading printed on one line with the text after it is one paragraph with it.',
      'Occurrences, paragraphs, documents: a paragraph with the words three times counts as three occurrences. Policies and reference material are counted apart.',
      'Whatever you type is text; there are no operators.',
    ],
  },
);
