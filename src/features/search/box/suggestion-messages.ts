import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words of the suggestions below the search box and of the hints next to results; filled in like those of an answer. */
export const suggestionMessages = defineMessages(
  {
    label: '搜索建议',
    recent: '最近搜索',
    clearRecent: '清除最近搜索（只存在这台设备上）',
    kinds: {
      title: '文件',
      number: '文号',
      heading: '标题',
      organisation: '单位',
      indicator: '指标',
      term: '用语',
    },
    terms: '“{word}”在文件里的说法：',
    targets: '数值为{value}的条目，{count}条：',
    deadlines: '政策文件写明的时限，{date}有{count}条：',
    deadlinesLink: '{year}逐条列表',
  },
  {
    label: 'Suggestions',
    recent: 'Recent',
    clearRecent: 'Clear recent searches (kept on this device only)',
    kinds: {
      title: 'Document',
      number: 'Document number',
      heading: 'Heading',
      organisation: 'Body',
      indicator: 'Indicator',
      term: 'Term',
    },
    terms: '“{word}” in the words of the texts: ',
    targets: '{count|# entry|# entries} with the value {value}: ',
    deadlines: 'Dates that the policies set in {date}: {count|# statement|# statements}. ',
    deadlinesLink: 'List for {year}',
  },
);
