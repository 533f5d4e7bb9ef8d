import { defineMessages } from '../../i18n/define-messages.ts';

/** The about page and the page for unknown addresses: paragraphs under headings. */
export const aboutMessages = defineMessages(
  {
    title: '关于本站',
    description: '职策是什么，文字怎样核对，时限状态怎样得出，哪些事本站不说。',
    sections: {
      what: {
        title: '这是什么',
        body: '职策把职业教育与产教融合的政策文件转录成可按条款引用的文本，并把文件写明的目标、时限和责任单位逐条列出，条条附原句。职策是资料整理网站，不是政府网站，也不代表任何机关；以发文机关公布的文本为准。',
      },
      links: {
        title: '怎样引用',
        body: '每个标题、每个段落都有固定链接，取自文件印出的序号。已经公布的链接不会消失，也不会改指别处。引用前请与发文机关公布的文本核对，并核对文件是否仍然有效。',
      },
      status: {
        title: '时限状态怎样得出',
        body: '状态只由文件写明的日期和本站收录的公布数据算出。到期而本站没有收录结果，只说没有收录，不说做没做到。不同地方的数字只在口径相同时并列，不排名，不计完成率。',
      },
      reference: {
        title: '参考材料',
        body: '参考材料不是政策文件，单独列出、单独计数。目前一份是经机器改写的新闻转载，其中词语被替换，数字来源未核实，文字不可作为引文。',
      },
      privacy: {
        title: '隐私',
        body: '本站不统计访问，不用第三方服务，不设追踪。字号和外观的选择只存在您的设备上。',
      },
      copyright: {
        title: '版权',
        body: '国家机关具有立法、行政、司法性质的文件不适用著作权法（著作权法第五条）。新闻报道不在此列，本站说明其来源。本站代码以 MIT 许可公开，整理的数据以 CC BY 4.0 许可公开。',
      },
    },
    process: {
      title: '一份文件怎样来到这里',
      steps: {
        received: ['收到', '只收公开的文件，记下所知的来处：谁公布的、在哪里、哪一天看到的。'],
        kept: ['原样保存', '收到的文件一个字节也不改，公布它的指纹（SHA-256），谁都可以核对。'],
        compared: [
          '逐字比对',
          '页面文字由程序与源文件逐字比对，多一字、少一字、错一字都不能发布。网页上的导航、浏览次数等不属于文件的内容，删去时逐处说明。',
        ],
        reviewed: [
          '人工核定',
          '有人对照原件读过全文。目标、时限、责任单位一条一条对照原句核定；没有核定完的标明“整理中”，不计入合计。',
        ],
        published: ['公布', '全部内容和网页再核查一遍，有一处不合，就什么也不发布。'],
        corrected: [
          '更正',
          '本站抄错的字，查到依据才改，改了什么、凭什么、哪一天改的都列出来。原文就有的错字不改，注明“原文如此”。',
        ],
      },
      editorial: {
        title: '哪些是本站写的',
        body: '摘要、简称、英文名称、图表、状态和说明是本站编写的，页面上注明，不属于原文。',
      },
      errors: {
        title: '发现错误',
        body: '请说明是哪一段、应当是什么字、凭什么（网址、公报期号或照片）。核实以后照“更正”一步处理。发现网站本身的安全问题，请直接告诉我们，先不公开细节。',
      },
    },
    licences: { title: '用到的程序和字体', body: '网页里用到的他人程序、数据和字体，连同许可全文：' },
    contact: '联系我们：',
    notFound: {
      title: '没有这个页面',
      body: '地址可能有误：常见的是把后面的标点或括号也连进了链接，去掉再试。已经公布的条款链接不会消失；可以搜索，或从文件目录找起。',
      policies: '全部文件',
      home: '首页',
    },
  },
  {
    title: 'About',
    description:
      'What Zhice is, how texts are checked, how date statuses are worked out, and what the site does not say.',
    sections: {
      what: {
        title: 'What this is',
        body: 'Zhice transcribes policy documents on vocational education and industry-education integration so that each provision can be cited, and lists every target, date and responsible body that the texts state, each with its sentence. It is a collection of documents, not a government website, and speaks for no authority; the text published by the issuing body prevails.',
      },
      links: {
        title: 'How to cite',
        body: 'Every heading and paragraph has a permanent link made from the printed numbering. A published link never disappears and never points elsewhere. Before citing, check against the text published by the issuing body, and check that the document is still in force.',
      },
      status: {
        title: 'How date statuses are worked out',
        body: 'A status comes only from the dates that a text states and the published figures on this site. When a date has passed and the site has no result, the site says just that, not whether the thing was done. Numbers of different places stand side by side only where they measure the same thing; there is no ranking and no percentage of completion.',
      },
      reference: {
        title: 'Reference material',
        body: 'Reference material is not a policy document and is listed and counted apart. The one text on this site now is a machine-reworded news reprint: words are replaced, figures are unverified, and its wording must not be quoted.',
      },
      privacy: {
        title: 'Privacy',
        body: 'No visits are counted, no third-party service is used, nothing is tracked. Your choice of type size and appearance stays on your device.',
      },
      copyright: {
        title: 'Copyright',
        body: 'Documents of state organs of a legislative, administrative or judicial nature are outside the Copyright Law of China (article 5). News reports are not; the site says where they come from. The code is under the MIT licence, the compiled data under CC BY 4.0.',
      },
    },
    process: {
      title: 'How a text gets here',
      steps: {
        received: [
          'Received',
          'Only public documents are taken in, with what is known of their origin: who published them, where, and when they were seen.',
        ],
        kept: [
          'Kept as it is',
          'Not one byte of the file received is altered. Its fingerprint (SHA-256) is published, so that anyone can check.',
        ],
        compared: [
          'Compared',
          'A program compares the text of the page with the file, character by character; one too many, too few or different stops publication. Navigation, view counts and other furniture of a source page is removed, and every removal is declared.',
        ],
        reviewed: [
          'Reviewed',
          'Somebody has read the whole text against the original. Targets, dates and bodies are reviewed one by one against their sentences; until that is done they are marked in progress and count in no total.',
        ],
        published: [
          'Published',
          'All the content and every page are checked once more. If one thing does not fit, nothing is published.',
        ],
        corrected: [
          'Corrected',
          'A character that we copied wrongly is put right once there is evidence; what, why and when is listed. A misprint of the original stays and is noted as such.',
        ],
      },
      editorial: {
        title: 'What is ours',
        body: 'Summaries, short titles, English names, charts, statuses and notes are written by this site, marked so, and are not source text.',
      },
      errors: {
        title: 'If you find an error',
        body: 'Tell us which paragraph it is in, what it should say, and what shows it (an address, an issue of the gazette, a photograph). Once verified it is put right as under “Corrected”. If you find a weakness of the site itself, please write to us first and keep the details private.',
      },
    },
    licences: {
      title: 'Software and typefaces used',
      body: 'Code, data and typefaces of others in these pages, with the full text of their licences:',
    },
    contact: 'Write to us:',
    notFound: {
      title: 'No such page',
      body: 'The address may be wrong: often a mark or bracket behind it was taken into the link, so try it without. Published provision links do not disappear; search, or start from the list of documents.',
      policies: 'All documents',
      home: 'Home',
    },
  },
);
