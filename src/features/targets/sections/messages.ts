import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words of the page of a document's targets, and of the page that shows one of them on another site. */
export const sectionMessages = defineMessages(
  {
    title: '{document}：目标与事项',
    description:
      '{place}{document}写明的目标、经常性要求、政策标准和建成事项，逐项列出原句、时限和条款链接。',
    document: '文件全文',
    reading: '共{series}项、{points}条表述，按原文顺序排列。',
    contents: '各项名称',
    later: '在后面几页的各项',
    page: '第{number}页，共{pages}页',
    previous: '上一页',
    next: '下一页',
    csv: '下载全部（CSV）',
    embed: {
      title: '一项目标',
      noScript: '这里的内容要用脚本显示。各文件的目标都在目标列表里。',
      list: '打开目标列表',
      loading: '正在取这项目标…',
      failed: '没有取到这项目标：地址可能写错，或网络不通。',
    },
  },
  {
    title: 'Targets of {document}',
    description:
      'Targets, recurring quotas, policy rates and deliverables that {document} ({place}) states, each with its sentence, date and provision.',
    document: 'Full text',
    reading: '{series} targets and deliverables in {points} statements, in printed order.',
    contents: 'Names',
    later: 'On the following pages',
    page: 'Page {number} of {pages}',
    previous: 'Previous page',
    next: 'Next page',
    csv: 'Download all (CSV)',
    embed: {
      title: 'One target',
      noScript: 'A script shows what belongs here. The list of targets has those of every document.',
      list: 'Open the list of targets',
      loading: 'Fetching the target…',
      failed: 'The target could not be fetched: the address may be wrong, or the network is down.',
    },
  },
);
