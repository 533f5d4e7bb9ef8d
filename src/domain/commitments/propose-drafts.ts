import type { PolicyText } from '../provision.ts';
import { walkProvisions } from '../provision.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { DraftFacts } from './draft-facts.ts';
import { findOrganisation } from './find-organisation.ts';
import { parseDutyLines } from './duties.ts';
import { proposeMilestones } from './propose-milestones.ts';
import { proposeOrganisations } from './propose-organisations.ts';
import { proposePoints } from './propose-points.ts';

/** Records for a person to review: each fits its schema and says `review: draft`, which fails the content check. */
export interface Drafts {
  /** One series a statement: bringing statements of one thing together is the reviewer's work. */
  readonly targets: readonly TargetSeries[];
  readonly milestones: readonly Milestone[];
  readonly organisations: readonly Organisation[];
}

const UNTRANSLATED = 'draft: to be translated';

/** Draft targets, milestones and organisations of a document, in printed order, from its words alone. */
export function proposeDrafts(text: PolicyText, facts: DraftFacts): Drafts {
  const base = facts.dateSigned ?? facts.datePublished;
  const context = base === undefined ? {} : { base };
  const organisations = proposeOrganisations(text, facts).map((name, index) =>
    toOrganisation(name, index, facts),
  );
  const targets: TargetSeries[] = [];
  const milestones: Milestone[] = [];
  for (const { provision, ancestors } of walkProvisions(text.provisions)) {
    const headings = [...ancestors, provision]
      .map(({ heading }) => heading)
      .filter((heading) => heading !== '');
    const places = [{ id: provision.id, text: provision.heading }, ...provision.paragraphs];
    for (const { id, text: words } of places) {
      for (const milestone of proposeMilestones(id, words, context)) {
        milestones.push({
          ...milestone,
          id: `${facts.id}-draft-m${String(milestones.length + 1)}`,
          policy: facts.id,
          label: milestone.dateText ?? milestone.quote,
          labelEn: UNTRANSLATED,
          targets: [],
          review: 'draft',
        });
      }
      if (id === provision.id || /^(?:notice|preamble|addressee|signature|distribution)/u.test(id)) continue;
      const duties = parseDutyLines(words).flatMap(({ groups }) => groups.flatMap(({ names }) => names));
      const charged = duties
        .map((name) => findOrganisation(name.text, facts.id, organisations)?.id)
        .filter((each) => each !== undefined);
      for (const { kind, point } of proposePoints(id, words, headings, context)) {
        const series = `${facts.id}-draft-${String(targets.length + 1)}`;
        targets.push({
          id: series,
          policy: facts.id,
          name: point.quote,
          nameEn: UNTRANSLATED,
          ...(point.unit === undefined ? {} : { unit: point.unit }),
          kind,
          counting: 'unstated',
          review: 'draft',
          points: [{ ...point, id: `${series}-1`, organisations: [...new Set(charged)] }],
        });
      }
    }
  }
  return { targets, milestones, organisations };
}

function toOrganisation(name: string, index: number, facts: DraftFacts): Organisation {
  return {
    id: `${facts.id}-draft-o${String(index + 1)}`,
    name,
    nameEn: UNTRANSLATED,
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
