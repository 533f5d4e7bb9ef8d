import type { Duty } from '../../../schemas/organisation.ts';
import type { PolicyText } from '../../document/provision.ts';
import type { PlacedLine } from './statement-texts.ts';
import { statementTexts } from './statement-texts.ts';

/** What the duties on record say of the lines of responsible bodies that a document prints. */
export interface DutyRecords {
  /** Ids of the headings, paragraphs and rows that a recorded line charges bodies with. */
  readonly charged: ReadonlySet<string>;
  /**
   * Lines that are not on record, in printed order. While there is one, nothing may be said to have no responsible body.
   * A line that names nobody in particular (各有关部门按职责分工负责) has nothing to record.
   */
  readonly unrecorded: readonly PlacedLine[];
}

/**
 * Sets the lines of responsible bodies that a document prints against its duties.
 * @param duties those of this document
 */
export function compareDuties(text: PolicyText, duties: readonly Duty[]): DutyRecords {
  const known = compared.get(text);
  if (known?.duties === duties) return known.records;
  const records = compare(text, duties);
  compared.set(text, { duties, records });
  return records;
}

/** The last answer for each text: every body of a document asks for the same. */
const compared = new WeakMap<
  PolicyText,
  { readonly duties: readonly Duty[]; readonly records: DutyRecords }
>();

function compare(text: PolicyText, duties: readonly Duty[]): DutyRecords {
  const keyOf = (provision: string, quote: string): string => `${provision} ${quote}`;
  const recorded = new Set(duties.map(({ provision, quote }) => keyOf(provision, quote)));
  const isRecorded = ({ provision, line }: PlacedLine): boolean => recorded.has(keyOf(provision, line.text));
  const charged = new Set(duties.map(({ provision }) => provision));
  const unrecorded: PlacedLine[] = [];
  for (const { id, lines, charging } of statementTexts(text)) {
    if (charging.some(isRecorded)) charged.add(id);
    for (const line of lines) {
      const isEmpty = line.isUnderstood && line.groups.length === 0;
      if (!isEmpty && !isRecorded({ provision: id, line })) unrecorded.push({ provision: id, line });
    }
  }
  return { charged, unrecorded };
}
