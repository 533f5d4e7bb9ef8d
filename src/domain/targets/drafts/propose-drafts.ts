import type { Milestone } from '../../../schemas/milestone.ts';
import type { Duty, Organisation } from '../../../schemas/organisation.ts';
import type { TargetSeries } from '../../../schemas/target.ts';
import type { PolicyText } from '../../document/provision.ts';
import { walkProvisions } from '../../document/provision.ts';
import { draftId, TO_WRITE_EN } from '../../placeholder.ts';
import { sentenceBefore } from '../../text/sentence.ts';
import { readCounting } from '../checks/read-counting.ts';
import { parseDutyLines } from '../duties.ts';
import { findOrganisation } from '../find-organisation.ts';
import type { DraftFacts } from './draft-facts.ts';
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
  const base = facts.dateSigned ?? facts.datePublished;
  const context = base === undefined ? {} : { base };
  const organisations = proposeOrganisations(text, facts)
    .filter((name) => findOrganisation(name, facts.id, known) === undefined)
    .map((name, index) => toOrganisation(name, index, facts));
  const chargeable = [...known, ...organisations];
  const targets: TargetSeries[] = [];
  const milestones: Milestone[] = [];
  const duties: Duty[] = [];
  for (const { provision, ancestors } of walkProvisions(text.provisions)) {
    const headings = [...ancestors, provision]
      .map(({ heading }) => heading)
      .filter((heading) => heading !== '');
    const parts = [{ id: provision.id, text: provision.heading }, ...provision.paragraphs];
    for (const { id, text: words } of parts) {
      for (const milestone of proposeMilestones(id, words, context)) {
        milestones.push({
          id: draftId(facts.id, 'm', milestones.length + 1),
          policy: facts.id,
          ...milestone,
          label: milestone.dateText ?? milestone.quote,
          labelEn: TO_WRITE_EN,
          targets: [],
          review: 'draft',
        });
      }
      const lines = parseDutyLines(words).map(({ text: quote, groups }) => ({
        quote,
        organisations: groups
          .flatMap(({ names }) => names)
          .map((name) => findOrganisation(name.text, facts.id, chargeable)?.id)
          .filter((each) => each !== undefined),
      }));
      for (const line of lines) {
        if (line.organisations.length > 0) duties.push({ policy: facts.id, provision: id, ...line });
      }
      if (id === provision.id || /^(?:notice|preamble|addressee|signature|distribution)/u.test(id)) continue;
      const charged = lines.flatMap((line) => line.organisations);
      for (const { kind, point } of proposePoints(id, words, headings, context)) {
        const series = draftId(facts.id, '', targets.length + 1);
        targets.push({
          id: series,
          policy: facts.id,
          name: point.quote,
          nameEn: TO_WRITE_EN,
          ...(point.unit === undefined ? {} : { unit: point.unit }),
          kind,
          counting: readCounting(
            point.quote,
            sentenceBefore(words, Math.max(0, words.indexOf(point.quote))),
            point.value !== undefined,
          ),
          review: 'draft',
          points: [{ id: `${series}-1`, ...point, organisations: [...new Set(charged)] }],
        });
      }
    }
  }
  return { targets, milestones, organisations, duties };
}

function toOrganisation(name: string, index: number, facts: DraftFacts): Organisation {
  return {
    id: draftId(facts.id, 'o', index + 1),
    name,
    nameEn: TO_WRITE_EN,
    aliases: [{ policy: facts.id, name }],
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
