import { defineMessages } from '../../i18n/define-messages.ts';

/** Words of share images. */
export const shareMessages = defineMessages(
  {
    subject: '职业教育与产教融合政策文件',
    signed: '{date}成文',
    published: '{date}公开',
    warning: '机器改写的新闻转载，数字来源未核实，不可作为引文',
  },
  {
    subject: 'Vocational-education policy documents',
    signed: 'signed {date}',
    published: 'made public {date}',
    warning: 'Machine-reworded news reprint: figures unverified, not to be quoted',
  },
);
