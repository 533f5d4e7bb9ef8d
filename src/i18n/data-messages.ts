import { defineMessages } from './define-messages.ts';

/** Words of the data page and of the descriptor of the data. */
export const dataMessages = defineMessages(
  {
    title: '数据下载',
    description: '本站收录的政策文本，以及从中逐条整理的目标、公布值、时间节点和责任单位，条条附条款和原句',
    lede: '全部数据都是静态文件，可以直接下载，不用登记。每条记录都写明出自哪份文件的哪一条，并附逐字相同的原句。',
    contents: '本页内容',
    files: {
      policies: { title: '文件', text: '收录的文件：标题、文号、机关、日期、来源和整理说明。' },
      targets: {
        title: '目标与时限',
        text: '文件写明的目标、经常性要求、参照目标、政策标准和建成事项，一条表述一行。',
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
      terms: { title: '用语', text: '日常说法与文件用语的对照。' },
      corrections: { title: '更正与原文如此', text: '转录的更正，和原文有误而照录之处。' },
      readings: { title: '推测读法', text: '机器改写文本的推测读法。本站推测，不是原文。' },
      references: { title: '提到的文件', text: '各文件提到的《…》和文号，每次建站时从文字里找出。' },
      parallels: { title: '相同文字', text: '两份文件之间12字以上的相同文字，每次建站时从文字里找出。' },
      document: { title: '单份文件', text: '一份文件的信息和全部条款、段落。' },
    },
    fileTable: {
      title: '文件一览',
      records: '{count}条',
      size: '{kilobytes}KB',
      texts: '每份文件',
      textsNote:
        '文件信息和全文：JSON 按条款分级，TXT 为纯文字，DOCX 为公文版式，XML 为 Akoma Ntoso 3.0。参考材料只有前两种。',
      schemas: '格式说明',
      schemasNote: '各 JSON 文件的 JSON Schema，和 Frictionless 数据包描述。',
    },
    rules: {
      title: '约定',
      items: [
        'CSV 用 UTF-8（带 BOM）编码，Excel 可直接打开；列表各项之间用“;”；没有的为空。JSON 收全部字段。',
        '条款的网址是 /policies/<文件>/#<条款>；目标记录的网址是 /data/#<系列>。编号公布后不变。',
        '日期写成 YYYY、YYYY-MM 或 YYYY-MM-DD，只写到原文写明的精度。原文没有写的年份为空，不作推算填补。',
        '参考材料（nature 为 reference）的数字来源未核实，文字不可作为引文，不计入合计。',
        '收录中的文件（trackers 为 in-progress）照常列出，不计入合计；用 policies 文件里的这一栏可以筛去。',
        '政策标准（比例、税率等）没有状态，状态栏为空。',
      ],
    },
    bomNote:
      'CSV 开头有三个字节的 BOM；不认 BOM 的程序（如 npm 的 datapackage）会把它并入第一列的名称，读取前请先去掉。',
    listNote: '各项之间用“;”。',
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
      note: '方括号里的引用日期，请改为您查阅的日期。',
    },
    reading: {
      title: '怎样读取',
      text: '各三行：读入表格，取出有数值的目标。同一内容先后写两处的（repeatOf 不为空），只取先写的一处；status 为 unverified 的来源未核实。',
      r: 'R',
      python: 'Python（pandas）',
    },
    fields: {
      title: '各文件的内容与字段',
      intro: '每个文件的开头几行和全部字段。标“CSV”的字段也在表格里，其余只在 JSON 里。',
      open: '{count}个字段',
      name: '字段与类型',
      meaning: '含义',
      csv: 'CSV',
      optional: '可空',
      types: { string: '文字', number: '数', boolean: '是否', date: '日期', list: '列表', object: '对象' },
    },
    preview: {
      title: '预览',
      caption: '前{shown}行，共{total}行',
      first: '第一条记录',
    },
    records: {
      title: '目标记录',
      intro: '每个系列一条，附各条表述的原句。状态按数据截至日算出。',
      see: '查看原句',
      series: '系列编号',
      counted: '{series}个系列，{points}条表述',
      unverified: '来源未核实，不可作为引文。',
      inProgress: '收录中，不计入合计。',
      variant: '两处表述不同',
      repeat: '与前文重复',
    },
    region: '{name}（可左右滚动）',
  },
  {
    title: 'Data',
    description:
      'The policy texts on this site, and the targets, published values, dates and responsible bodies recorded from them, each with its provision and sentence',
    lede: 'All data are static files, free to download. Every record says which provision of which document it comes from, and gives the sentence verbatim.',
    contents: 'On this page',
    files: {
      policies: {
        title: 'Documents',
        text: 'The documents on this site: titles, numbers, issuers, dates, sources and emendations.',
      },
      targets: {
        title: 'Targets and deadlines',
        text: 'Targets, recurring quotas, benchmarks, policy rates and deliverables that the texts state, a row a statement.',
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
      terms: { title: 'Terms', text: 'Everyday words and the words of the texts.' },
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
    },
    fileTable: {
      title: 'Files',
      records: '{count|# record|# records}',
      size: '{kilobytes} kB',
      texts: 'Each document',
      textsNote:
        'Details and full text: JSON by provision, TXT as plain text, DOCX in official layout, XML in Akoma Ntoso 3.0. Reference material has the first two only.',
      schemas: 'Formats',
      schemasNote: 'JSON Schemas of the JSON files, and the Frictionless data package descriptor.',
    },
    rules: {
      title: 'Rules',
      items: [
        'CSV is UTF-8 with a byte order mark and opens in Excel; items of a list are separated by “;”; what is missing is empty. JSON has every field.',
        'A provision is at /policies/<document>/#<provision>; a target record at /data/#<series>. Published ids never change.',
        'Dates are YYYY, YYYY-MM or YYYY-MM-DD, no more precise than the text. Years on which a text is silent are empty; nothing is interpolated.',
        'Figures of reference material (nature is reference) are unverified; its wording must not be quoted and it is left out of totals.',
        'Documents in progress (trackers is in-progress) are listed and left out of totals; that column of the policies file tells them apart.',
        'Policy rates (quotas of posts, tax rates) have no status; the column is empty.',
      ],
    },
    bomNote:
      'A CSV file begins with a byte order mark of three bytes. Readers that do not know it (such as npm datapackage) take it for part of the first column’s name: remove it before reading.',
    listNote: 'Items separated by “;”.',
    licence: {
      title: 'Licence',
      text: 'The data compiled here are under CC BY 4.0: use them with the name “职策 (Zhice)” and the address. The documents themselves are not ours; rights in the news reprint remain with its authors.',
      name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
    },
    citation: {
      title: 'How to cite',
      dataSet: 'Cite this data set',
      gbt: 'GB/T 7714—2025',
      plain: 'Plain text',
      note: 'Put the day you consulted it in place of the date in square brackets.',
    },
    reading: {
      title: 'How to read the data',
      text: 'Three lines each: read the table, take the targets that have a number. What a text states twice (repeatOf is not empty) is taken once; a status of unverified means an unverified source.',
      r: 'R',
      python: 'Python (pandas)',
    },
    fields: {
      title: 'Contents and fields of the files',
      intro:
        'The first rows and all fields of every file. Fields marked CSV are in the table too, the others in JSON only.',
      open: '{count|# field|# fields}',
      name: 'Field and type',
      meaning: 'Meaning',
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
    preview: {
      title: 'Preview',
      caption: 'First {shown} of {total|# row|# rows}',
      first: 'First record',
    },
    records: {
      title: 'Target records',
      intro:
        'One entry a series, with the sentence of each statement. Statuses are as of the date of the data.',
      see: 'See sentence',
      series: 'Series id',
      counted: '{series} series, {points|# statement|# statements}',
      unverified: 'Unverified source, not to be quoted.',
      inProgress: 'In progress, left out of totals.',
      variant: 'worded in two ways',
      repeat: 'repeats an earlier statement',
    },
    region: '{name} (scrolls sideways)',
  },
);
