import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import { fieldNames, noteAccepts } from '../../../domain/targets/checks/note-accepts.ts';
import type { Report } from '../../../schemas/report.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * A value that a document prints twice is recorded once and once as its repetition: two reports of one thing and one
 * value are linked by `repeatOf`, and what is linked says the same, or the note gives the reason after `重复：`.
 */
export function* checkLinkedReports(content: Content): Generator<Diagnostic> {
  const reports = new Map(content.reports.records.map(({ value }) => [value.id, value]));
  const firsts = new Map<string, string>();
  for (const where of content.reports.records) {
    const { id, repeatOf, note } = where.value;
    if (noteAccepts(note, 'repeat')) continue;
    if (repeatOf === undefined) {
      const keys = keysOf(where.value);
      const earlier = keys.map((key) => firsts.get(key)).find((first) => first !== undefined);
      if (earlier === undefined) for (const key of keys) firsts.set(key, id);
      else yield problemAt(where, ['id'], unlinked(id, earlier));
      continue;
    }
    const repeated = reports.get(repeatOf);
    const fault = repeated && faultOf(where.value, repeated);
    if (fault !== undefined) yield problemAt(where, ['repeatOf'], notRepeated(id, repeatOf, fault));
  }
}

/** One document, one number, and one name in either language. */
function keysOf({ policy, name, nameEn, value, valueMax, unit, from, asOf }: Report): readonly string[] {
  if (policy === undefined) return [];
  return [name, nameEn].flatMap((words) =>
    words === undefined ? [] : [[policy, words, value, valueMax, unit, from, asOf].join('\n')],
  );
}

function faultOf(report: Report, repeated: Report): Bilingual | undefined {
  if (report.id === repeated.id) return { zh: '指向自己', en: 'it names itself' };
  if (repeated.repeatOf !== undefined) {
    return { zh: '所指的自己也是重复', en: 'what it names is itself a repetition' };
  }
  if (report.policy !== repeated.policy) return { zh: '不在同一份文件', en: 'it stands in another document' };
  const fields = [
    'value',
    'valueMax',
    'unit',
    'from',
    'comparator',
    'counting',
    'role',
    'asOf',
    'indicator',
    'nameEn',
  ] as const;
  const field = fields.find((each) => report[each] !== repeated[each]);
  return field && { zh: `两条的 ${field} 不同`, en: `their ${field} differ` };
}

function unlinked(id: string, earlier: string) {
  return {
    ruleId: 'report-unlinked',
    message: {
      zh: `${id} 与 ${earlier} 是同一份文件中同一名称、同一数值，没有写明是重复`,
      en: `${id} and ${earlier} are one name and one value in one document; nothing says that one repeats the other`,
    },
    hint: {
      zh: `写 repeatOf: ${earlier}；确是两件事的，在 note 中写“${fieldNames.repeat}：”和理由`,
      en: `Write repeatOf: ${earlier}; where they are two things, give the reason in the note after “${fieldNames.repeat}：”`,
    },
  };
}

function notRepeated(id: string, repeatOf: string, fault: Bilingual) {
  return {
    ruleId: 'report-repeat',
    message: {
      zh: `${id} 记作重复 ${repeatOf}，但${fault.zh}`,
      en: `${id} is recorded as repeating ${repeatOf}, but ${fault.en}`,
    },
    hint: {
      zh: '指向最先出现的同一公布值；不是重复的，删去 repeatOf',
      en: 'Name the report of the same value that comes first; delete repeatOf where it repeats nothing',
    },
  };
}
