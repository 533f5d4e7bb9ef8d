import type { PolicyText } from '../../../domain/document/provision.ts';
import { joinReading, readConjecturally } from '../../../domain/readings/read-conjecturally.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { checkDuty } from '../../../domain/targets/checks/check-duty.ts';
import { checkMilestone } from '../../../domain/targets/checks/check-milestone.ts';
import { checkPointActors } from '../../../domain/targets/checks/check-point-actors.ts';
import { checkPointDuty } from '../../../domain/targets/checks/check-point-duty.ts';
import { checkReport } from '../../../domain/targets/checks/check-report.ts';
import { checkRole } from '../../../domain/targets/checks/check-role.ts';
import { checkSeriesFields } from '../../../domain/targets/checks/check-series-fields.ts';
import { checkTargetPoint } from '../../../domain/targets/checks/check-target-point.ts';
import type { Finding } from '../../../domain/targets/checks/finding.ts';
import { linesCharging } from '../../../domain/targets/duties/lines-charging.ts';
import type { DutyLine } from '../../../domain/targets/duties/parse-duty-lines.ts';
import type { StatementText } from '../../../domain/targets/duties/statement-texts.ts';
import { statementTexts } from '../../../domain/targets/duties/statement-texts.ts';
import type { DateContext } from '../../../domain/text/dates/date-context.ts';
import { sentenceBefore } from '../../../domain/text/sentence.ts';
import { isPlanning } from '../../../schemas/document-kinds.ts';
import type { TargetPoint } from '../../../schemas/target.ts';
import type { DataPath, Located } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/**
 * What the parser reads from a record's own words is what the record says, or its note says why not.
 * Words that are not verbatim are left to `check-quotes.ts`, which can say where they do stand.
 */
export function* checkRecords(content: Content): Generator<Diagnostic> {
  for (const { where, path, finding } of recordFindings(content)) {
    if (finding.accepted || finding.ruleId === 'quote-verbatim') continue;
    yield problemAt(where, [...path, ...finding.path], finding);
  }
}

/** How many disagreements between records and parser a note explains. */
export function countExplained(content: Content): number {
  return recordFindings(content).filter(({ finding }) => finding.accepted).length;
}

interface LocatedFinding {
  readonly where: Located<unknown>;
  /** From the record to the part that the finding's own path begins at. */
  readonly path: DataPath;
  readonly finding: Finding;
}

/** Found once for each content: the check prints them, the figures count them. */
function recordFindings(content: Content): readonly LocatedFinding[] {
  const findings = known.get(content) ?? [...findInRecords(content)];
  known.set(content, findings);
  return findings;
}

const known = new WeakMap<Content, readonly LocatedFinding[]>();

function* findInRecords(content: Content): Generator<LocatedFinding> {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const contextOf = (policy: string | undefined): DateContext => {
    const facts = documents.get(policy ?? '')?.facts?.value;
    const base = facts?.dateSigned ?? facts?.datePublished;
    return base === undefined ? {} : { base };
  };
  const headingsAt = (policy: string | undefined, provision: string | undefined): readonly string[] =>
    documents
      .get(policy ?? '')
      ?.partById.get(provision ?? '')
      ?.above.map(({ text }) => text) ?? [];
  const textAt = (policy: string | undefined, provision: string | undefined): string | undefined =>
    documents.get(policy ?? '')?.partById.get(provision ?? '')?.text;

  // Of the document asked for last alone, since its records follow each other: those of all are much to keep.
  let stated: { readonly policy: string; readonly byId: ReadonlyMap<string, StatementText> } | undefined;
  const chargingAt = (policy: string, { provision, quote }: TargetPoint): readonly DutyLine[] => {
    if (stated?.policy !== policy) stated = { policy, byId: statementsById(documents.get(policy)?.text) };
    const statement = stated.byId.get(provision);
    return statement === undefined ? [] : linesCharging(statement, quote);
  };

  const readings = new Map(content.readings.records.map(({ value }) => [value.policy, value]));
  const meant = (policy: string, provision: string, words: string): string => {
    const reading = readings.get(policy);
    return reading === undefined ? words : joinReading(readConjecturally(words, provision, reading));
  };

  // A body that could not be read would look like one that is not on record.
  const { isFit } = content.organisations;
  const organisations = content.organisations.records.map(({ value }) => value);
  for (const where of content.targets.records) {
    const { policy, points } = where.value;
    yield* findingsAt(
      where,
      checkSeriesFields(where.value, (provision) => textAt(policy, provision)),
    );
    for (const [index, point] of points.entries()) {
      const text = textAt(policy, point.provision);
      if (text === undefined) continue;
      const headings = headingsAt(policy, point.provision);
      const charging = chargingAt(policy, point);
      const findings = [
        ...checkTargetPoint(point, where.value, text, headings, contextOf(policy)),
        ...(isFit ? checkPointDuty(point, policy, charging, organisations) : []),
        ...(isFit
          ? checkPointActors(point, policy, { paragraph: text, headings }, organisations, charging.length > 0)
          : []),
      ];
      yield* findings.map((finding) => ({
        where,
        path: finding.of === 'series' ? [] : ['points', index],
        finding,
      }));
    }
  }
  for (const where of content.milestones.records) {
    const { policy, provision } = where.value;
    const text = textAt(policy, provision);
    if (provision !== undefined && text === undefined) continue;
    yield* findingsAt(
      where,
      checkMilestone(where.value, text, headingsAt(policy, provision), contextOf(policy)),
    );
  }
  for (const where of content.reports.records) {
    const { policy, source } = where.value;
    const provision = 'provision' in source ? source.provision : undefined;
    const text = textAt(policy, provision);
    if (provision !== undefined && text === undefined) continue;
    yield* findingsAt(
      where,
      checkReport(where.value, text, headingsAt(policy, provision), contextOf(policy)),
    );
    if (policy === undefined || provision === undefined || text === undefined) continue;
    const kind = documents.get(policy)?.facts?.value.kind;
    const start = Math.max(0, text.indexOf(source.quote));
    const role = checkRole(where.value, {
      isPlan: kind !== undefined && isPlanning(kind),
      before: meant(policy, provision, sentenceBefore(text, start)),
      quote: meant(policy, provision, source.quote),
    });
    yield* findingsAt(where, role);
  }
  for (const where of isFit ? content.duties.records : []) {
    const text = textAt(where.value.policy, where.value.provision);
    if (text !== undefined) yield* findingsAt(where, checkDuty(where.value, text, organisations));
  }
}

function statementsById(text: PolicyText = { provisions: [] }): ReadonlyMap<string, StatementText> {
  return new Map(statementTexts(text).map((statement) => [statement.id, statement]));
}

function findingsAt(where: Located<unknown>, findings: readonly Finding[]): LocatedFinding[] {
  return findings.map((finding) => ({ where, path: [], finding }));
}
