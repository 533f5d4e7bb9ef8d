import { defineMessages } from './define-messages.ts';

/** Words of the data page and of the descriptor of the data. */
export const dataMessages = defineMessages(
  {
    title: '数据下载',
    description: '本站收录的政策文本，以及从中逐条整理的目标、公布值、时间节点和责任单位，条条附条款和原句',
    lede: '{policies}份政策文件里的{statements}条目标表述（含政策标准）、{milestones}个时间节点、{bodies}个单位，一条一行，附条款、原句和固定网址。全部是静态文件，不用登记。',
    facts: '数据截至{date} · {version}版 · {licence}',
    files: {
      policies: {
        title: '文件',
        text: '收录的全部文件：标题、文号、机关、日期、来源；性质一列分别政策文件和参考材料。',
      },
      targets: {
        title: '目标与时限',
        text: '文件写明的目标、经常性要求、参照目标、政策标准和建成事项，一条表述一行。有单独页面的目标另有表格data/targets/<编号>.csv和图片embed/targets/<编号>.svg，每项指标另有data/indicators/<编号>.csv。',
      },
      reports: { title: '公布值', text: '文件或别的材料所印的现状和结果，一个数一行。' },
      milestones: {
        title: '时间节点',
        text: '写明日期或可推算日期的时限、阶段、事件，以及文件的成文和公开。',
      },
      organisations: {
        title: '单位',
        text: '文件写明的单位，各文件里所印的名称，以及写到它的“责任单位”行。',
      },
      comparisons: { title: '目标与公布值', text: '可以并列的目标和公布值，能不能比，为什么。' },
      indicators: { title: '指标', text: '各地的同类事项，口径相同和不同之处。' },
      topics: { title: '专题', text: '每个专题涉及各文件的哪些条款。' },
      terms: { title: '用语', text: '日常说法与文件用语的对照，以及词语的解释。' },
      corrections: { title: '更正与原文如此', text: '转录的更正，和原文有误而照录之处。' },
      readings: { title: '推测读法', text: '机器改写文本的推测读法。本站推测，不是原文。' },
      references: { title: '提到的文件', text: '各文件提到的《…》和文号，每次建站时从文字里找出。' },
      parallels: { title: '相同文字', text: '两份文件之间12字以上的相同文字，每次建站时从文字里找出。' },
      document: { title: '单份文件', text: '一份文件的信息和全部条款、段落。' },
      'document-parallels': {
        title: '单份文件的相同文字',
        text: '一份文件的各条款和其他文件中与之相近的条款。',
      },
    },
    fileTable: {
      title: '有哪些数据',
      data: '数据',
      content: '内容',
      records: '行数',
      unit: '行',
      downloads: '下载',
      size: '{kilobytes}KB',
      bytes: '{megabytes}MB',
      lists: '其他清单',
      reference: '参考材料：机器改写的新闻转载，来源未核实，另存{count}份清单',
    },
    patterns: {
      title: '网址规律',
      note: '把〈〉里的换成编号。编号见上面的清单，公布后不变。',
      ids: {
        policy: '〈文件〉',
        provision: '〈条款〉',
        table: '〈表〉',
        body: '〈单位〉',
        series: '〈系列〉',
        point: '〈表述〉',
        list: '〈清单〉',
        part: '〈序号〉',
      },
      entries: {
        document: '一份文件的页面，或其中一条',
        documentJson: '文件信息和全文，按条款分级',
        documentParallels: '一份文件与其他文件的相同文字：各条款最相近的几条',
        parallelsPart:
          '几份文件各自与其他文件的相同文字：各条款最相近的几条；一份文件的在哪个文件里，见 parallels.json 的 file',
        documentText: '纯文字；公文版式和 Akoma Ntoso 3.0 只有政策文件有：.docx、.akn.xml',
        documentTable: '文件里的一张表',
        series: '一个目标的页面，或其中一条表述',
        section: '一个没有单独页面的目标：在其文件的目标页上',
        sectionTable: '这些文件各自的目标表',
        body: '一个单位的任务表；另有 .docx',
        reference: '参考材料的清单',
        schema: '一份清单的 JSON Schema',
        package: 'Frictionless 数据包描述：每个文件的列、大小和指纹',
        feed: '新收录与更正，可订阅',
      },
    },
    rules: {
      title: '约定',
      encoding: [
        '编码',
        'UTF-8，带 BOM，Excel 可直接打开；RFC 4180，首行为列名，列的先后不变，新列加在后面。不认 BOM 的程序，读取前先去掉开头三个字节。',
      ],
      formula: '防公式',
      tables: '文件里的表',
      entries: [
        ['数字', '只有数，不带单位，不换算：12.11万人次记12.11，单位“万人次”在 unit 列。'],
        ['空值', '没有的为空。原文没有写的年份为空，不作推算填补。'],
        ['列表', '各项之间用“;”。JSON 收全部字段，CSV 收其中能成列的。'],
        ['日期', 'YYYY、YYYY-MM 或 YYYY-MM-DD，只写到原文写明的精度。'],
        ['网址', 'address 是原句所在段落的固定网址，page 是这条表述在目标页上的网址。'],
        ['状态', '按 statusAsOf 那一天算出；政策标准（比例、税率等）没有状态，为空。'],
        ['收录中的文件', 'trackers 为 in-progress 的照常列出，不计入本站的合计。'],
      ],
      reference: [
        '参考材料',
        '目标、公布值、时间节点、单位、比较、提到的文件和相同文字，凡出自参考材料的，另存 /data/reference/，不混入上面的清单；文件清单和各专题、指标照列，以 nature 或文字注明。',
      ],
    },
    changes: {
      title: '更改',
      entries: [
        [
          '2.0.0',
          '参考材料的各行移入 /data/reference/。各表在原有各列之后增加文件题名、地区、指标和单位的中英文名称、性质、固定网址；reports 的 region 也写所出文件的地区。新增 organisations.csv。',
        ],
        ['1.0.0', '首次公布。'],
      ],
    },
    bomNote:
      'CSV 开头有三个字节的 BOM；不认 BOM 的程序（如 npm 的 datapackage）会把它并入第一列的名称，读取前请先去掉。',
    listNote: '各项之间用“;”。',
    referenceTitle: '参考材料：{title}',
    referenceNote: '出自参考材料，来源未核实。',
    licence: {
      title: '许可',
      text: '本站整理的数据以 CC BY 4.0 许可公开，署名“职策”并附网址即可使用。文件原文不属本站著作；新闻转载的文字权利归原作者。',
      name: '知识共享 署名 4.0 国际（CC BY 4.0）',
    },
    citation: {
      title: '怎样引用',
      dataSet: '引用这份数据集',
      gbt: 'GB/T 7714—2025',
      plain: '普通文字',
      english: '英文',
      note: '引用日期请改为您查阅的日期。',
    },
    reading: {
      title: '怎样读取',
      text: '读入表格，取出有数值的目标。同一内容先后写两处的（repeatOf 不为空），只取先写的一处。',
      r: 'R',
      python: 'Python（pandas）',
    },
    fields: {
      title: '字段',
      intro: '标“CSV”的是表格的列，其余只在 JSON 里。',
      open: '{count}个字段',
      openTable: '{columns}列，{count}个字段',
      csv: 'CSV',
      optional: '可空',
      types: { string: '文字', number: '数', boolean: '是否', date: '日期', list: '列表', object: '对象' },
    },
  },
  {
    title: 'Data',
    description:
      'The policy texts on this site, and the targets, published values, dates and responsible bodies recorded from them, each with its provision and sentence',
    lede: '{statements|# statement of a target|# statements of targets} (policy rates included), {milestones|# dated milestone|# dated milestones} and {bodies|# body|# bodies} from {policies|# policy document|# policy documents}: a row each, with its provision, its sentence and a permanent address. All are static files, free to download.',
    facts: 'Data as of {date} · version {version} · {licence}',
    files: {
      policies: {
        title: 'Documents',
        text: 'Every document on this site: titles, numbers, issuers, dates, sources; the column nature tells policies from reference material.',
      },
      targets: {
        title: 'Targets and deadlines',
        text: 'Targets, recurring quotas, benchmarks, policy rates and deliverables that the texts state, a row a statement. Each target with a page of its own has a table, data/targets/<id>.csv, and a picture, embed/targets/<id>.svg; each indicator a table, data/indicators/<id>.csv.',
      },
      reports: {
        title: 'Published values',
        text: 'Baselines and results as printed in the documents or elsewhere, a row a value.',
      },
      milestones: {
        title: 'Milestones',
        text: 'Dated or datable deadlines, phases and events, and when documents were signed and made public.',
      },
      organisations: {
        title: 'Organisations',
        text: 'Bodies that the texts name, their names as printed, and the 责任单位 lines that charge them.',
      },
      comparisons: {
        title: 'Targets and published values',
        text: 'Pairs that may stand side by side, whether they may be compared, and why.',
      },
      indicators: { title: 'Indicators', text: 'The same thing across places, and what is not the same.' },
      topics: { title: 'Topics', text: 'Which provisions of each document belong to a topic.' },
      terms: { title: 'Terms', text: 'Everyday words and the words of the texts, and what terms mean.' },
      corrections: {
        title: 'Corrections',
        text: 'Corrections of the transcription, and errors of the source kept as they are.',
      },
      readings: {
        title: 'Conjectural readings',
        text: 'Of the machine-reworded text. Conjecture of this site, not source text.',
      },
      references: {
        title: 'Documents named',
        text: 'Every 《…》 and document number in the texts, found at each build.',
      },
      parallels: {
        title: 'Shared wording',
        text: 'The same twelve characters or more in two documents, found at each build.',
      },
      document: {
        title: 'One document',
        text: 'Details of one document with all its provisions and paragraphs.',
      },
      'document-parallels': {
        title: 'Shared wording of one document',
        text: 'Its provisions, each with those of other documents that are worded alike.',
      },
    },
    fileTable: {
      title: 'What there is',
      data: 'Data',
      content: 'Content',
      records: 'Rows',
      unit: ' rows',
      downloads: 'Download',
      size: '{kilobytes} kB',
      bytes: '{megabytes} MB',
      lists: 'Further lists',
      reference:
        'Reference material: machine-reworded news reprint, unverified source, in {count|# list|# lists} of its own',
    },
    patterns: {
      title: 'Addresses',
      note: 'Put an id in place of what stands in 〈 〉. Ids are in the lists above and never change once published.',
      ids: {
        policy: '〈document〉',
        provision: '〈provision〉',
        table: '〈table〉',
        body: '〈body〉',
        series: '〈series〉',
        point: '〈statement〉',
        list: '〈list〉',
        part: '〈number〉',
      },
      entries: {
        document: 'Page of a document, or one of its provisions',
        documentJson: 'Details and full text, by provision',
        documentParallels:
          'Wording that a document shares with others: the nearest provisions of each of its own',
        parallelsPart:
          'The same of several documents; which file has those of a document, parallels.json says under “file”',
        documentText: 'Plain text; policies also in official layout and Akoma Ntoso 3.0: .docx, .akn.xml',
        documentTable: 'A table of a document',
        series: 'Page of a target, or one of its statements',
        section: 'A target without a page of its own, on the page of the targets of its document',
        sectionTable: 'Targets of such a document',
        body: 'Tasks of a body; also .docx',
        reference: 'Lists of reference material',
        schema: 'JSON Schema of a list',
        package: 'Frictionless data package: columns, size and fingerprint of every file',
        feed: 'New documents and corrections, to subscribe to',
      },
    },
    rules: {
      title: 'Conventions',
      encoding: [
        'Encoding',
        'UTF-8 with a byte order mark; opens in Excel. RFC 4180, names of columns in the first row. Columns keep their order; new ones go last. For readers that do not know the mark, take off the first three bytes.',
      ],
      formula: 'Formulas',
      tables: 'Tables of documents',
      entries: [
        [
          'Numbers',
          'Bare and not converted: 12.11万人次 is 12.11, and its unit 万人次 (ten thousand person-times) is in the column unit.',
        ],
        ['Missing', 'Empty. Years on which a text is silent are empty; nothing is interpolated.'],
        ['Lists', 'Items are separated by “;”. JSON has every field, CSV those that fit a column.'],
        ['Dates', 'YYYY, YYYY-MM or YYYY-MM-DD, no more precise than the text.'],
        [
          'Addresses',
          'address is the permanent address of the paragraph with the sentence, page that of the statement on its target page.',
        ],
        ['Status', 'As of the day in statusAsOf; policy rates (quotas of posts, tax rates) have none.'],
        [
          'In progress',
          'Documents whose trackers is in-progress are listed, and left out of the totals of this site.',
        ],
      ],
      reference: [
        'Reference material',
        'Targets, published values, milestones, bodies, comparisons, documents named and shared wording that come from reference material stand in /data/reference/ and never among the rows above; the list of documents, and topics and indicators, include it and say so.',
      ],
    },
    changes: {
      title: 'Changes',
      entries: [
        [
          '2.0.0',
          'Rows of reference material moved to /data/reference/. After the columns they had, tables have the names of document, place, indicator and bodies in Chinese and English, the nature and a permanent address; region in reports also gives the place of the document. New: organisations.csv.',
        ],
        ['1.0.0', 'First published.'],
      ],
    },
    bomNote:
      'A CSV file begins with a byte order mark of three bytes. Readers that do not know it (such as npm datapackage) take it for part of the first column’s name: remove it before reading.',
    listNote: 'Items separated by “;”.',
    referenceTitle: 'Reference material: {title}',
    referenceNote: 'From reference material, an unverified source.',
    licence: {
      title: 'Licence',
      text: 'The data compiled here are under CC BY 4.0: use them with the name “职策 (Zhice)” and the address. The documents themselves are not ours; rights in the news reprint remain with its authors.',
      name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    citation: {
      title: 'How to cite',
      dataSet: 'Cite this data set',
      gbt: 'GB/T 7714—2025',
      plain: 'Plain text, Chinese',
      english: 'English',
      note: 'Put the day you consulted it in place of the last date.',
    },
    reading: {
      title: 'How to read the data',
      text: 'Read the table, take the targets that have a number. What a text states twice (repeatOf is not empty) is taken once.',
      r: 'R',
      python: 'Python (pandas)',
    },
    fields: {
      title: 'Fields',
      intro: 'Those marked CSV are columns of the table, the others are in JSON only.',
      open: '{count|# field|# fields}',
      openTable: '{columns|# column|# columns}, {count|# field|# fields}',
      csv: 'CSV',
      optional: 'may be empty',
      types: {
        string: 'text',
        number: 'number',
        boolean: 'true or false',
        date: 'date',
        list: 'list',
        object: 'object',
      },
    },
  },
);
