import type { Quantity } from '../../text/quantities/quantity.ts';
import { bringsIntoBeing, countsWhatIsListed } from '../../text/quantities/is-in-word.ts';

/** A colon after the number opens the list that it counts; 方面5项 and （共5项） head one. */
const opensList = /^[^，,。；;、]{0,8}[：:]/u;
const headsList = /(?:方面|[（(]共)$/u;
/** 10亿元以上工业企业3家: the sum tells which firms. */
const sized = /^(?:以上|以下|级)?(?:的)?\p{Script=Han}{0,4}(?:企业|项目|园区|产业|集群)/u;
/** 含90平方米 says again where a bound lies. */
const restating = /[（(][^（()）]{0,4}含$/u;

/**
 * Whether a number only counts what its text lists, is the factor of a formula (×100%), says a bound again in brackets,
 * or is the capacity in the name of a works (50万吨/年项目).
 * @param rest of the sentence after the clause, from its comma on
 */
export function isCountOfListed(
  { start, end, unit, value }: Quantity,
  clause: string,
  rest: string,
): boolean {
  const before = clause.slice(0, start);
  const after = clause.slice(end);
  const opens = opensList.test(after + rest) && !bringsIntoBeing(before);
  if (opens || headsList.test(before) || restating.test(before)) return true;
  if (/[×✕*xX／÷]\s*$/u.test(before) || /[×✕÷]/u.test(after)) return true;
  if (sized.test(after) && unit.endsWith('元')) return true;
  if (unit.endsWith('/年') && /^\p{Script=Han}/u.test(after)) return true;
  return countsWhatIsListed(String(value), { before, after });
}
