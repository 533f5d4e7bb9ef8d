import { allMatches } from '../../text/all-matches.ts';
import type { Report } from '../../../schemas/report.ts';
import { disagreement } from './disagreement.ts';
import type { Finding } from './finding.ts';
import { noteAccepts } from './note-accepts.ts';

// A state that exists, regardless of its cause.
const present = /现有|目前|已有|共有|总数为|尚有/gu;
// What was done or has changed.
const done =
  /建成|建设|培育|新增|新设|新建|共建|组建|入选|获批|获得|荣获|获评|成为|通过|签订|签署|出台|印发|开设|增[长加]?[至到]|增长|发展到|达到|累计|吸纳|召开|举办|承办|录取|被列[为入]|被评[为定]|完成|实现|投入使用|开展|已于|年来|届/gu;

/**
 * Whether a report's role is what its words say. What a plan prints of the present is the state that the plan starts
 * from. In a text that reports, 现有 and 目前 state what is there and so do words that name no action; verbs of what was
 * done make a result. The nearest word before or in the quote decides. A note gives the reason for another role after
 * `性质：`.
 * @param isPlan the document is of a kind that sets out what is to be done (`isPlanning`)
 * @param before the words of its sentence before the quote, and `quote`, both read as meant where a text is garbled
 */
export function checkRole(
  { role, note }: Pick<Report, 'role' | 'note'>,
  { isPlan, before, quote }: { readonly isPlan: boolean; readonly before: string; readonly quote: string },
): Finding[] {
  const read = isPlan ? 'baseline' : (roleIn(quote) ?? roleIn(before) ?? 'baseline');
  return role === read ? [] : [disagreement('role', 'role', role, read, noteAccepts(note, 'role'))];
}

/** 现有 governs what it stands before; else the presence of a verb of what was done decides. */
function roleIn(words: string): Report['role'] | undefined {
  const states = allMatches(words, present).at(-1)?.index ?? -1;
  const acts = allMatches(words, done).at(-1)?.index ?? -1;
  if (states === -1 && acts === -1) return undefined;
  return acts > states ? 'result' : 'baseline';
}
