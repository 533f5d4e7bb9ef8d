import { defineMessages } from '../../../i18n/define-messages.ts';

/** Words of what chooses among many documents. */
export const directoryMessages = defineMessages(
  {
    area: '全国或省份',
    words: '标题、文号、机关或地区',
    documents: '找到{documents}份文件。',
    statements: '找到{points}条表述，在{documents}份文件里，条数多的在前。',
    statementCount: '{count}条表述',
    none: '没有同时符合所选条件的。',
    loading: '正在载入…',
    failed: '目录没有载入，请重试；各份文件可以从文件列表打开。',
    more: '再列{count}份',
    clear: '清除筛选',
  },
  {
    area: 'Country or province',
    words: 'Title, number, issuer or region',
    documents: '{documents|# document|# documents} found.',
    statements:
      '{points|# statement|# statements} found in {documents|# document|# documents}, those with most first.',
    statementCount: '{count|# statement|# statements}',
    none: 'Nothing meets all these conditions.',
    loading: 'Loading…',
    failed: 'The directory could not be loaded; please try again, or open a document from the list.',
    more: '{count|# more document|# more documents}',
    clear: 'Clear filters',
  },
);
