import type { OrganisationKind } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

/** Fields of `organisations.json` and `organisations.csv`. */
export const organisationFields = defineMessages(
  {
    fields: {
      name: ['名称', '统一后的全称。'],
      aliases: ['文中名称', '各文件里所印的名称；同一简称在不同文件里可指不同单位。'],
      'aliases.policy': ['文件', '印出这个名称的文件。'],
      'aliases.name': ['所印名称', '按原文。'],
      region: ['地区', '单位所在地区。'],
      nature: ['性质', '这条记录所据文件的性质。政策文件和参考材料都写到的单位，两处各有一条。'],
      printedNames: ['所印名称', '各文件里所印的名称，每个一次。'],
      policies: ['文件', '印出这些名称的文件编号。'],
      dutyLines: ['责任单位行数', '写到这个单位的“责任单位”行有几行。'],
      statements: ['陈述条数', '写明由这个单位负责的目标陈述有几条。'],
      address: ['网址', '本站单位页的固定网址。'],
      kind: ['类别', '单位的类别。'],
      duties: ['责任单位行', '写到这个单位的“责任单位”行。'],
      'duties.policy': ['文件', '印出这一行的文件。'],
      'duties.provision': ['条款', '印出这一行的段落。'],
      'duties.quote': ['原文', '整行，含括号，逐字相同。'],
      'duties.organisations': ['全部单位', '这一行所列的全部单位，按所印顺序；不推断谁为主。'],
      targets: ['相关目标', '写明由这个单位负责的目标陈述的编号，见 targets.json。'],
    },
    values: {
      kind: wordsFor<OrganisationKind>({
        government: '政府',
        department: '部门',
        zone: '园区管理机构',
        school: '学校',
        enterprise: '企业',
        association: '协会、联盟',
        other: '其他',
      }),
    },
  },
  {
    fields: {
      name: ['Name', 'Normalised full name, in Chinese.'],
      aliases: ['Names as printed', 'Each scoped to its document: one short name may mean different bodies.'],
      'aliases.policy': ['Document', 'The document that prints the name.'],
      'aliases.name': ['Name as printed', 'In Chinese.'],
      region: ['Place', 'Where the body is, in Chinese.'],
      nature: [
        'Nature',
        'Of the documents that this record is from; a body that both policies and reference material name has a record in each file.',
      ],
      printedNames: ['Names as printed', 'Each once, in Chinese.'],
      policies: ['Documents', 'Ids of the documents that print these names.'],
      dutyLines: ['Number of duty lines', 'How many 责任单位 lines name the body.'],
      statements: ['Number of statements', 'How many statements name the body as responsible.'],
      address: ['Address', 'Permanent address of the page of the body.'],
      kind: ['Kind', 'Kind of body.'],
      duties: ['Duty lines', 'The 责任单位 lines that name the body.'],
      'duties.policy': ['Document', 'The document that prints the line.'],
      'duties.provision': ['Provision', 'The paragraph that prints the line.'],
      'duties.quote': ['As printed', 'The whole line, brackets included, verbatim.'],
      'duties.organisations': [
        'All bodies',
        'Every body of that line in printed order; no lead body is inferred.',
      ],
      targets: ['Related targets', 'Ids of the statements that name the body; see targets.json.'],
    },
    values: {
      kind: {
        government: 'government',
        department: 'department',
        zone: 'zone administration',
        school: 'school',
        enterprise: 'enterprise',
        association: 'association',
        other: 'other',
      },
    },
  },
);
