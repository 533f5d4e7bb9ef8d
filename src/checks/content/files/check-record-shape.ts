import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import type { DataPath, Located } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** The fields of reports and corrections fit each other. Whether they fit the text is for `check-records.ts`. */
export function* checkRecordShape(content: Content): Generator<Diagnostic> {
  for (const record of content.reports.records) yield* report(record, reportFaults(record.value));
  for (const record of content.corrections.records) yield* report(record, correctionFaults(record.value));
}

interface Fault {
  readonly path: DataPath;
  readonly expected: Bilingual;
}

function* report(record: Located<{ readonly id: string }>, faults: Iterable<Fault>): Generator<Diagnostic> {
  for (const { path, expected } of faults) {
    yield problemAt(record, path, {
      ruleId: 'record-shape',
      message: { zh: `${record.value.id}：${expected.zh}`, en: `${record.value.id}: ${expected.en}` },
      hint: {
        zh: '对照原文改正；写法照同类记录',
        en: 'Correct it by the text, written as other records of its kind',
      },
    });
  }
}

function* reportFaults(published: RecordOf<'reports'>): Generator<Fault> {
  const { policy, region, source, value, valueMax, unit, comparator, asOf, asOfBasis } = published;
  if ((policy === undefined) === (region === undefined)) {
    yield {
      path: policy === undefined ? [] : ['region'],
      expected: { zh: 'policy 与 region 恰写一个', en: 'it names either its policy or its region' },
    };
  }
  if ('provision' in source && policy === undefined) {
    yield {
      path: ['source'],
      expected: { zh: '出处是条款时应写 policy', en: 'a provision as source needs a policy' },
    };
  }
  if (value !== undefined && unit === undefined) {
    yield { path: ['value'], expected: { zh: '有数值而没有单位', en: 'a value needs its unit' } };
  }
  if (
    (valueMax !== undefined) !== (comparator === 'range') ||
    (valueMax ?? Infinity) <= (value ?? -Infinity)
  ) {
    yield {
      path: ['valueMax'],
      expected: {
        zh: 'range 应有两端，valueMax 大于 value',
        en: 'a range has both ends, valueMax above value',
      },
    };
  }
  if ((asOf === undefined) !== (asOfBasis === undefined)) {
    yield {
      path: ['asOf'],
      expected: { zh: 'asOf 与 asOfBasis 应同时有或同时无', en: 'asOf and asOfBasis go together' },
    };
  }
}

function* correctionFaults({ kind, before, after }: RecordOf<'corrections'>): Generator<Fault> {
  if ((before === undefined) !== (after === undefined)) {
    yield {
      path: [],
      expected: { zh: 'before 与 after 应同时有或同时无', en: 'before and after go together' },
    };
  }
  if (kind === 'source-error' && before !== undefined) {
    yield {
      path: ['before'],
      expected: {
        zh: '原文的错误照录，不改文字，没有 before',
        en: 'an error of the source stays: it has no before',
      },
    };
  }
}
