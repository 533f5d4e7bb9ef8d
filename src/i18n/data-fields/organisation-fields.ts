import type { OrganisationKind } from '../../schemas/vocabulary.ts';
import { defineMessages, wordsFor } from '../define-messages.ts';

/** Fields of `organisations.json`. */
export const organisationFields = defineMessages(
  {
    fields: {
      name: ['名称', '统一后的全称。'],
      aliases: ['文中名称', '各文件里所印的名称；同一简称在不同文件里可指不同单位。'],
      'aliases.policy': ['文件', '印出这个名称的文件。'],
      'aliases.name': ['所印名称', '按原文。'],
      region: ['地区', '单位所在地区。'],
      regionEn: ['地区英文名称', '仅用于本站没有其文件的地区。'],
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
      regionEn: ['English name of the place', 'Only for places that no document of the site is from.'],
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
