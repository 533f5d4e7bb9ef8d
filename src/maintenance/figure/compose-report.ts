import type { Report } from '../../schemas/report.ts';
import type { TargetSeries } from '../../schemas/target.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import { freeId } from '../editing/free-id.ts';
import type { OutsideSource } from './ask-source.ts';
import type { FigureDate, FigureValue } from './read-figure.ts';

/** The record of a published value of what a series is about. */
export function composeReport(
  project: Project,
  series: TargetSeries,
  figure: FigureValue & FigureDate & Pick<Report, 'note'>,
  role: Report['role'],
  source: OutsideSource,
): Report {
  const { note, ...fields } = figure;
  const indicator = project.content.indicators.records.find(
    ({ value }) => value.id === series.indicator,
  )?.value;
  const isSameUnit = indicator?.unit === undefined || indicator.unit === fields.unit;
  return {
    id: freeId(
      `${series.id}-${role}-${(fields.asOf ?? source.published).slice(0, 4)}`,
      project.content.reports.claimedIds,
    ),
    region: policiesOf(project).get(series.policy)?.region.name ?? '',
    ...(indicator !== undefined && isSameUnit && { indicator: indicator.id }),
    name: series.name,
    ...(series.nameEn !== undefined && { nameEn: series.nameEn }),
    role,
    ...fields,
    source,
    ...(note !== undefined && { note }),
    review: 'reviewed',
  };
}
