/** Fields of a record that a parser re-reads from its words. */
export type CheckedField =
  | 'value'
  | 'unit'
  | 'comparator'
  | 'date'
  | 'modality'
  | 'recurrence'
  | 'name'
  | 'scope'
  | 'organisations'
  | 'kind'
  | 'counting'
  | 'role'
  | 'indicator'
  | 'repeat'
  | 'quote'
  | 'label';

/** How a note names a field. */
export const fieldNames: Readonly<Record<CheckedField, string>> = {
  value: '数值',
  unit: '单位',
  comparator: '比较',
  date: '时限',
  modality: '措辞',
  recurrence: '周期',
  name: '名称',
  scope: '范围',
  organisations: '机构',
  kind: '类别',
  counting: '计数',
  role: '性质',
  indicator: '指标',
  repeat: '重复',
  quote: '引文',
  label: '标签',
};

/**
 * Whether a note gives the reason why a field differs from what the parser reads in the record's words. The rule:
 * the field's name with a colon, then the reason, as in `时限：第二阶段接在第一阶段之后推算。` Anything looser would
 * let a remark about something else excuse a mistake.
 */
export function noteAccepts(note: string | undefined, field: CheckedField): boolean {
  return note !== undefined && new RegExp(`${fieldNames[field]}[：:]\\s*\\S`, 'u').test(note);
}
