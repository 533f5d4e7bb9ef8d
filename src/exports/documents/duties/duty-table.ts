import type { Corpus } from '../../corpus.ts';
import { recordSources } from '../../records/record-source.ts';
import type { TargetRecord } from '../../records/target-record.ts';
import { printDutyCsv } from './duty-columns.ts';
import { dutyRows } from './duty-rows.ts';
import type { DutyTask } from './duty-tasks.ts';
import { dutyWords } from './duty-words.ts';

/** Beside the words of the office, the facts of the statement under the names that they have in `targets.csv`. */
const factColumns = [
  'id',
  'policy',
  'nature',
  'document',
  'documentEn',
  'region',
  'regionEn',
  'name',
  'nameEn',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'due',
  'provision',
  'quote',
  'address',
] as const satisfies readonly (keyof TargetRecord)[];

/** What the table of a body needs beside its tasks. */
export interface DutyFacts extends Pick<Corpus, 'documents' | 'urls'> {
  /** The record of each statement, by its id. */
  readonly statements: ReadonlyMap<string, TargetRecord>;
}

/**
 * The table as the file `/data/organisations/<id>.csv`, with every fact of its statements. A task without a statement
 * has the line that charges the body.
 */
export function serializeDutyCsv(tasks: readonly DutyTask[], facts: DutyFacts): string {
  const sourceOf = recordSources(facts);
  return printDutyCsv(dutyRows(tasks.map(dutyWords)), factColumns, ({ index, statement }) => {
    if (statement !== undefined) return facts.statements.get(statement) ?? {};
    const { policy = '', paragraph = '', line } = tasks[index] ?? {};
    const address = facts.urls.policyAddress(policy, paragraph);
    return { ...sourceOf(policy), provision: paragraph, quote: line, address };
  });
}
