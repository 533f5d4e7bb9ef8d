import type { Milestone } from '../../../src/schemas/milestone.ts';
import { milestoneSchema } from '../../../src/schemas/milestone.ts';
import type { Organisation } from '../../../src/schemas/organisation.ts';
import { organisationSchema } from '../../../src/schemas/organisation.ts';
import type { Report } from '../../../src/schemas/report.ts';
import { reportSchema } from '../../../src/schemas/report.ts';
import type { TargetPoint, TargetSeries } from '../../../src/schemas/target.ts';
import { targetPoint, targetSeriesSchema } from '../../../src/schemas/target.ts';

/** A statement, as the content check takes it: what is not given is the least a statement can have. */
export function samplePoint(point: Partial<TargetPoint> & Pick<TargetPoint, 'id'>): TargetPoint {
  return targetPoint.parse({
    modality: 'stated',
    provision: 's1-p1',
    quote: '建成',
    organisations: [],
    ...point,
  });
}

/** A series of statements; a target that counts nothing in particular where its fields are not given. */
export function sampleSeries({
  points,
  ...series
}: Partial<Omit<TargetSeries, 'points'>> &
  Pick<TargetSeries, 'id' | 'policy'> & {
    readonly points: readonly (Partial<TargetPoint> & Pick<TargetPoint, 'id'>)[];
  }): TargetSeries {
  return targetSeriesSchema.parse({
    name: series.id,
    nameEn: series.id,
    kind: 'target',
    counting: 'unstated',
    review: 'reviewed',
    ...series,
    points: points.map(samplePoint),
  });
}

/** A published value. */
export function sampleReport(
  report: Partial<Report> & Pick<Report, 'id' | 'source'> & { readonly role: Report['role'] },
): Report {
  return reportSchema.parse({
    name: report.id,
    nameEn: report.id,
    counting: 'unstated',
    review: 'reviewed',
    ...report,
  });
}

/** A milestone with a printed year. */
export function sampleMilestone(
  milestone: Partial<Milestone> & Pick<Milestone, 'id' | 'policy' | 'kind'>,
): Milestone {
  return milestoneSchema.parse({
    precision: 'year',
    basis: 'explicit',
    quote: '到2025年',
    label: milestone.id,
    labelEn: `${milestone.id} in English`,
    review: 'reviewed',
    ...milestone,
  });
}

/** A body of 甲市. */
export function sampleOrganisation(
  organisation: Partial<Organisation> & Pick<Organisation, 'id' | 'name'>,
): Organisation {
  return organisationSchema.parse({
    nameEn: organisation.id,
    aliases: [],
    region: '甲市',
    kind: 'department',
    ...organisation,
  });
}
