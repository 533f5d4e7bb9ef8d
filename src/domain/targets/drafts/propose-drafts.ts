import type { Milestone } from '../../../schemas/milestone.ts';
import type { Duty, Organisation } from '../../../schemas/organisation.ts';
import type { TargetSeries } from '../../../schemas/target.ts';
import type { PolicyText } from '../../document/provision.ts';
import { draftId, TO_WRITE_EN } from '../../placeholder.ts';
import type { DateContext } from '../../text/dates/date-context.ts';
import { readDates } from '../../text/dates/read-dates.ts';
import { sentenceBefore } from '../../text/sentence.ts';
import { readCounting } from '../checks/read-counting.ts';
import type { DutyLine } from '../duties/parse-duty-lines.ts';
import { findOrganisation } from '../find-organisation.ts';
import type { DraftFacts } from './draft-facts.ts';
import { linesCharging } from '../duties/lines-charging.ts';
import { statementTexts } from '../duties/statement-texts.ts';
import { proposeLabel } from './propose-label.ts';
import { proposeMilestones } from './propose-milestones.ts';
import { proposeOrganisations } from './propose-organisations.ts';
import { proposePoints } from './propose-points.ts';

/**
 * Records for a person to review: each fits its schema. Targets and milestones say `review: draft` and organisations
 * carry the id of a draft, which fail the content check; a duty only copies its line and fails with the organisations.
 */
export interface Drafts {
  /** One series a statement: bringing statements of one thing together is the reviewer's work. */
  readonly targets: readonly TargetSeries[];
  readonly milestones: readonly Milestone[];
  readonly organisations: readonly Organisation[];
  /** One a printed line of responsible bodies. */
  readonly duties: readonly Duty[];
}

/**
 * Draft targets, milestones, organisations and duties of a document, in printed order, from its words alone.
 * @param known organisations on record: those are charged by their own ids and not drafted again
 */
export function proposeDrafts(
  text: PolicyText,
  facts: DraftFacts,
  known: readonly Organisation[] = [],
): Drafts {
  const context = contextOf(text, facts);
  const organisations = proposeOrganisations(text, facts)
    .map(({ names }) => names.filter((name) => findOrganisation(name, facts.id, known) === undefined))
    .filter((names) => names.length > 0)
    .map((names, index) => toOrganisation(names, index, facts));
  const chargeable = [...known, ...organisations];
  const bodiesOf = (lines: readonly DutyLine[]): string[] =>
    lines
      .flatMap(({ groups }) => groups.flatMap(({ names }) => names))
      .map((name) => findOrganisation(name.text, facts.id, chargeable)?.id)
      .filter((each) => each !== undefined);
  const targets: TargetSeries[] = [];
  const milestones: Milestone[] = [];
  const duties: Duty[] = [];
  for (const part of statementTexts(text)) {
    for (const milestone of proposeMilestones(part, context)) {
      milestones.push({
        id: draftId(facts.id, 'm', milestones.length + 1),
        policy: facts.id,
        ...milestone,
        label: proposeLabel(milestone),
        labelEn: TO_WRITE_EN,
        targets: [],
        review: 'draft',
      });
    }
    for (const line of part.lines) {
      const charged = bodiesOf([line]);
      const isPrintedAgain = duties.some(
        ({ provision, quote }) => provision === part.id && quote === line.text,
      );
      if (charged.length === 0 || isPrintedAgain) continue;
      duties.push({ policy: facts.id, provision: part.id, quote: line.text, organisations: charged });
    }
    for (const { kind, point } of proposePoints(part, context)) {
      const series = draftId(facts.id, '', targets.length + 1);
      const before = sentenceBefore(part.text, Math.max(0, part.text.indexOf(point.quote)));
      targets.push({
        id: series,
        policy: facts.id,
        name: point.quote,
        nameEn: TO_WRITE_EN,
        ...(point.unit === undefined ? {} : { unit: point.unit }),
        kind,
        counting: readCounting(point.quote, before, point.value !== undefined),
        review: 'draft',
        points: [
          {
            id: `${series}-1`,
            ...point,
            organisations: [...new Set(bodiesOf(linesCharging(part, point.quote)))],
          },
        ],
      });
    }
  }
  return { targets, milestones, organisations, duties };
}

/** The year that measures are for is that of their title, else that of their date. */
function contextOf({ provisions }: PolicyText, { dateSigned, datePublished }: DraftFacts): DateContext {
  const base = dateSigned ?? datePublished;
  const title = provisions.find(({ id }) => id === 'title')?.heading ?? '';
  const years = readDates(title).filter(({ form, basis }) => form === 'in' && basis === 'explicit');
  const year = years.length === 1 ? years[0]?.due : undefined;
  return { ...(base === undefined ? {} : { base }), ...(year?.length === 4 ? { year } : {}) };
}

function toOrganisation(names: readonly string[], index: number, facts: DraftFacts): Organisation {
  const [name = ''] = names;
  return {
    id: draftId(facts.id, 'o', index + 1),
    name,
    nameEn: TO_WRITE_EN,
    aliases: names.map((each) => ({ policy: facts.id, name: each })),
    region: facts.region.name,
    kind: kindOf(name),
  };
}

function kindOf(name: string): Organisation['kind'] {
  if (/学院|学校|大学$/u.test(name)) return 'school';
  if (/开发区|园区|新区/u.test(name)) return 'zone';
  if (/人民政府$/u.test(name)) return 'government';
  if (/公司|企业$/u.test(name)) return 'enterprise';
  if (/协会|学会|联盟|集团$/u.test(name)) return 'association';
  return /[局委厅部办会]$/u.test(name) ? 'department' : 'other';
}
