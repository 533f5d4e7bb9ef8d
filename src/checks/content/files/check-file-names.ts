import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Located } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** A document's file is named for its id, and what stands in `<folder>/<id>.yaml` belongs to that document. */
export function* checkFileNames(content: Content): Generator<Diagnostic> {
  for (const { id, facts } of content.documents) {
    if (facts !== undefined && facts.value.id !== id) {
      yield problemAt(facts, ['id'], {
        ruleId: 'file-name',
        message: {
          zh: `文件名是“${id}.mdx”，编号却是“${facts.value.id}”`,
          en: `The file is named “${id}.mdx”, but its id is “${facts.value.id}”`,
        },
        hint: {
          zh: '两者应一致：改编号，或改文件名',
          en: 'Make them the same: change the id, or the file name',
        },
      });
    }
  }
  const records: readonly Located<{ readonly policy?: string | undefined }>[] = [
    ...content.targets.records,
    ...content.milestones.records,
    ...content.reports.records,
    ...content.numeralExclusions.records,
    ...content.rejectedDrafts.records,
  ];
  for (const record of records) {
    const stem = /([^/]+)\.yaml$/.exec(record.file)?.[1];
    const { policy } = record.value;
    if (policy !== undefined && policy !== stem) {
      yield problemAt(record, ['policy'], {
        ruleId: 'file-name',
        message: {
          zh: `这个文件只放“${stem}”的记录，这一条属于“${policy}”`,
          en: `This file holds the records of “${stem}”; this one belongs to “${policy}”`,
        },
        hint: {
          zh: `移到 ${policy}.yaml，或改 policy`,
          en: `Move it to ${policy}.yaml, or change its policy`,
        },
      });
    }
  }
}
