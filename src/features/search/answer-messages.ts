import { defineMessages } from '../../i18n/define-messages.ts';

/**
 * What the search page says of an answer, filled in by the browser: `{name}` stands for a value,
 * `{name|one|many}` for a number with the right form of a word behind it (see `fillTemplate`).
 */
export const searchAnswerMessages = defineMessages(
  {
    ready: '输入词语、数字或文号，按回车搜索。',
    searching: '正在搜索…',
    totals: '共{occurrences}处，见于{paragraphs}段、{documents}份文件',
    policy: '政策文件{occurrences}处、{paragraphs}段、{documents}份',
    reference: '参考材料{occurrences}处、{paragraphs}段、{documents}份（来源未核实）',
    none: '截至{asOf}，所收录的{documents}份文件中未出现“{query}”（查的是标题与正文，不含文件头的登记项）。',
    noneInChinese: '收录的文件都是中文。截至{asOf}，{documents}份文件中没有出现“{query}”这几个字符。',
    graded: {
      exact: '一字不差，跨两段或几段',
      unpunctuated: '忽略标点和引号后找到的',
      'all-words': '同一段里有{words}的',
      document: '同一份文件里有{words}的',
      region: '（只看{region}）',
    },
    /** Some ways to find it would have loaded too much; each paragraph was searched. */
    cut: '这些字连在一起的，每一段都查过了，没有遗漏。{ways}还没有查完，要多下载一些文件。',
    ways: {
      across: '跨到下一段的',
      unpunctuated: '中间隔着标点的',
      words: '拆成几个词分开出现的',
    },
    goOn: '接着查完',
    completed: '已全部查完：隔着标点、跨到下一段、拆成几个词出现在同一段的，也都没有。',
    noneInBody: '截至{asOf}，所收录的{documents}份文件的正文（标题除外）中未出现“{query}”。',
    noneLoose:
      '截至{asOf}，所收录的{documents}份文件中未出现“{query}”，不看标点也没有（查的是标题与正文，不含文件头的登记项）。',
    noneTogether: '截至{asOf}，所收录的{documents}份文件中，没有一段同时包含“{query}”。',
    noneInDocument: '截至{asOf}，所收录的{documents}份文件中，没有一份同时包含“{query}”。',
    noneRelated: '没有与“{query}”足够相近的段落。',
    noneReading: '推测读法中也未出现“{query}”。',
    inHead: '“{query}”见于文件头登记的{field}“{text}”，不属原文，不计入数目：',
    moreHeads: '另有{count}份文件的文件头里有。',
    scope: '未出现只就本站收录的文字而言，不等于别处没有规定。',
    apart: '（政策文件{policy}处，参考材料{reference}处）',
    exactBeside: '一字不差：{occurrences}处',
    looseBeside: '忽略标点：{occurrences}处，见于{paragraphs}段、{documents}份文件',
    looseSame: '忽略标点，数目相同。',
    filtered: '按所选范围：{occurrences}处，见于{paragraphs}段、{documents}份文件',
    replaced: '按文件用字查找：{pairs}',
    relatedCount: '最相近的{paragraphs}段',
    relatedApart: '（政策文件{policy}段，参考材料{reference}段）',
    readingCount: '参考材料的推测读法另有{occurrences}处，见于{paragraphs}段（不是原文，不可引用）',
    onlyPunctuation: '“{query}”除了标点没有别的字。查标点请用“一字不差”。',
    tooManyWords: '词太多。“同时包含多个词”最多可查20个词；查整段话请用“一字不差”。',
    unknownFilter: '地址里的筛选条件“{value}”不存在，没有采用。',
    inDocument: '{occurrences}处 · {paragraphs}段 · 每万字{rate}处',
    more: '再显示{count}段',
    inParagraph: '本段{occurrences}处',
    acrossParagraphs: '跨{count}段',
    excerptGap: '……',
    seeSentence: '查看原句',
    copy: '复制引文',
    copied: '已复制',
    copyFailed: '没有复制成功',
    unverified: '来源未核实',
    received: '收到的文字',
    facetCount: '{documents}份',
    moreValues: '另有{count}项',
    failed: '搜索没有完成：索引没有载入，或者没有载完。这不表示没有出现。',
    failedRelated: '相关内容的索引没有载入，或者没有载完。这不表示没有相关内容。',
    failedBeside: '原文的结果已列全；旁边的提示（专题、目标、机构、别的写法）没有载入。',
    failedHeads: '文件头的登记项（文号、发文机关等）没有载入，没有查。',
    failedFurther:
      '只查了连在一起的这些字；跨到下一段的、隔着标点的、拆成几个词的，还有文件头的登记项，没有查：程序没有载入。',
    retry: '再试一次',
    openFullText: '打开全文页，用浏览器的页内查找',
    useRelated: '查找相关内容',
    downloading: '正在准备下载…（{done}／{all}段）',
    downloadFailed: '没有下载成功：有的段落没有载入。结果不受影响，可以再试一次。',
    moreFailed: '没有载入，请再试一次。',
    notPrinted: '另有{count}段没有列在这里。',
    question: '“{query}”',
    chosen: '{name}：{value}',
    separator: '、',
  },
  {
    ready: 'Type Chinese words, a number or a document number, and press Enter.',
    searching: 'Searching…',
    totals:
      '{occurrences|# occurrence|# occurrences}, {paragraphs|# paragraph|# paragraphs}, {documents|# document|# documents}',
    policy:
      'Policies: {occurrences|# occurrence|# occurrences}, {paragraphs|# paragraph|# paragraphs}, {documents|# document|# documents}',
    reference:
      'Reference (unverified): {occurrences|# occurrence|# occurrences}, {paragraphs|# paragraph|# paragraphs}, {documents|# document|# documents}',
    none: 'As of {asOf}, “{query}” does not occur in the {documents|# document|# documents} on this site (titles and text; the registered facts at the head of a document are not searched).',
    noneInChinese:
      'The documents are in Chinese: as of {asOf}, “{query}” itself is not found in the {documents|# document|# documents} here. The Chinese words for it may be.',
    graded: {
      exact: 'Exact, running over a paragraph break',
      unpunctuated: 'Found when punctuation is ignored',
      'all-words': 'Paragraphs with {words}',
      document: 'Documents with {words}',
      region: ' ({region} only)',
    },
    cut: 'Every paragraph was searched for exactly these characters in a row; none was left out. Not yet searched everywhere: the characters {ways} (this takes more files). ',
    ways: {
      across: 'running over into the next paragraph',
      unpunctuated: 'with punctuation between them',
      words: 'as separate words',
    },
    goOn: 'Complete the search',
    completed:
      'Search completed: none with punctuation between the characters, none running over into the next paragraph, and no paragraph with all the separate words.',
    noneInBody:
      'As of {asOf}, “{query}” does not occur in the body text (without headings) of the {documents|# document|# documents} on this site.',
    noneLoose:
      'As of {asOf}, “{query}” does not occur in the {documents|# document|# documents} on this site, nor when punctuation is ignored (titles and text; the registered facts at the head of a document are not searched).',
    noneTogether:
      'As of {asOf}, no paragraph in the {documents|# document|# documents} on this site contains all of “{query}”.',
    noneInDocument:
      'As of {asOf}, none of the {documents|# document|# documents} on this site contains all of “{query}”.',
    noneRelated: 'No passage is enough like “{query}”.',
    noneReading: '“{query}” does not occur in the conjectural reading either.',
    inHead:
      '“{query}” stands in the head of a document ({field}: {text}); that is no source text and is not counted: ',
    moreHeads: '{count|# more document has|# more documents have} it in the head.',
    scope: 'This holds for the texts on this site only; it does not mean that no rule exists elsewhere.',
    apart: ' (policies {policy}, reference material {reference})',
    exactBeside: 'Exact: {occurrences|# occurrence|# occurrences}',
    looseBeside:
      'Ignoring punctuation: {occurrences|# occurrence|# occurrences}, {paragraphs|# paragraph|# paragraphs}, {documents|# document|# documents}',
    looseSame: 'The count is the same when punctuation is ignored.',
    filtered:
      'Within your selection: {occurrences|# occurrence|# occurrences}, {paragraphs|# paragraph|# paragraphs}, {documents|# document|# documents}',
    replaced: 'Searched in the characters of the texts: {pairs}',
    relatedCount: '{paragraphs|The passage that is most alike|The # passages that are most alike}',
    relatedApart: ' (policies {policy}, reference material {reference})',
    readingCount:
      '{occurrences|# more occurrence|# more occurrences} in the conjectural reading of the reference material, {paragraphs|# paragraph|# paragraphs} (not the source, not to be quoted)',
    onlyPunctuation: '“{query}” is nothing but punctuation. Use “Exact” to look for marks.',
    tooManyWords: 'Too many words: “All words” takes 20 at most. Use “Exact” for a passage.',
    unknownFilter: 'The filter “{value}” in the address does not exist and was not applied.',
    inDocument:
      '{occurrences|# occurrence|# occurrences} · {paragraphs|# paragraph|# paragraphs} · {rate} per 10,000 characters',
    more: 'Show {count|# more paragraph|# more paragraphs}',
    inParagraph: '{occurrences|# occurrence|# occurrences} here',
    acrossParagraphs: 'runs over {count|# paragraph|# paragraphs}',
    excerptGap: '……',
    seeSentence: 'See sentence',
    copy: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'Not copied',
    unverified: 'unverified source',
    received: 'As received',
    facetCount: '{documents}',
    moreValues: '{count} more',
    failed:
      'The search was not completed: its index did not load, or not in full. This does not mean that the words do not occur.',
    failedRelated:
      'The index of related content did not load, or not all of it. This does not mean that there is none.',
    failedBeside:
      'The results from the texts are complete; what stands beside them (topics, targets, bodies, other wordings) did not load.',
    failedHeads:
      'The registered facts at the head of the documents (document number, issuing body) did not load and were not searched.',
    failedFurther:
      'Only these characters in a row were searched for. Not searched, since a part of the program did not load: over paragraph breaks, with punctuation between, as separate words, and the registered facts at the head of the documents.',
    retry: 'Try again',
    openFullText: 'Open the full text and use the find function of your browser',
    useRelated: 'Look for related content',
    downloading: 'Preparing the download… ({done} of {all|# paragraph|# paragraphs})',
    downloadFailed: 'Not downloaded: some paragraphs did not load. The results stand; try again.',
    moreFailed: 'These did not load; try again.',
    notPrinted: '{count|# more paragraph is|# more paragraphs are} not listed here.',
    question: '“{query}”',
    chosen: '{name}: {value}',
    separator: ', ',
  },
);
