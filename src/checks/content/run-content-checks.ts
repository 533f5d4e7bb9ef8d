import type { Diagnostic } from '../../domain/diagnostic.ts';
import { compareDiagnostics } from '../../domain/diagnostic.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkDocumentFidelity } from './check-document-fidelity.ts';
import { todayInChina } from '../base/today.ts';
import { checkDays } from './check-days.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkEmendations } from './check-emendations.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDueMilestones } from './check-due-milestones.ts';
import { checkDutyLines } from './check-duty-lines.ts';
import { checkFacts } from './check-facts.ts';
import { checkFileNames } from './check-file-names.ts';
import { checkFilled } from './check-filled.ts';
import { checkIndicatorWords } from './check-indicator-words.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkLabels } from './check-labels.ts';
import { checkLastingRecords } from './check-lasting-records.ts';
import { checkLinkedPoints } from './check-linked-points.ts';
import { checkLinkedReports } from './check-linked-reports.ts';
import { checkNames } from './check-names.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkPermanence } from './check-permanence.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkQuoteBounds } from './check-quote-bounds.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReadings } from './check-readings.ts';
import { checkRecordShape } from './check-record-shape.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkRegionNames } from './check-region-names.ts';
import { checkRegions } from './check-regions.ts';
import { checkSearchLogs } from './check-search-logs.ts';
import { checkSeeds } from './check-seeds.ts';
import { checkTargetLinks } from './check-target-links.ts';
import { checkTargetShape } from './check-target-shape.ts';
import { checkUniqueRecords } from './check-unique-records.ts';
import { checkWording } from './check-wording.ts';
import { checkWords } from './check-words.ts';
import type { CheckDays, Content, ContentCheck } from './content.ts';

/** What `npm run check:content` looks at, after syntax and schemas (which loading the content has checked). */
const CONTENT_CHECKS: readonly ContentCheck[] = [
  // files
  checkFilled,
  checkFileNames,
  checkSeeds,
  // documents
  checkDocumentFidelity,
  checkEmendations,
  checkFacts,
  checkRegions,
  checkNumbering,
  checkPermanence,
  // records
  checkUniqueRecords,
  checkLastingRecords,
  checkDays,
  checkReferences,
  checkQuotes,
  checkQuoteBounds,
  checkTargetShape,
  checkTargetLinks,
  checkLinkedPoints,
  checkLinkedReports,
  checkDueMilestones,
  checkRecordShape,
  checkRecords,
  checkNames,
  checkLabels,
  checkRegionNames,
  checkDutyLines,
  checkCoverage,
  checkIndicators,
  checkIndicatorWords,
  checkComparisons,
  checkSearchLogs,
  checkReadings,
  checkWords,
  // people
  checkDrafts,
  checkPlaceholders,
  checkWording,
];

/**
 * Every problem of the content, sorted by file, line, column and rule.
 * @param days today by default: only diagnostics read the clock
 */
export function runContentChecks(
  content: Content,
  days: CheckDays = { today: todayInChina() },
): readonly Diagnostic[] {
  return [...content.diagnostics, ...CONTENT_CHECKS.flatMap((check) => [...check(content, days)])].sort(
    compareDiagnostics,
  );
}
