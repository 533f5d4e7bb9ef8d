import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../../domain/source/diagnostic.ts';
import { todayInChina } from '../base/today.ts';
import type { CheckDays, Content, ContentCheck } from './content.ts';
import { checkCoverage } from './coverage/check-coverage.ts';
import { checkDrafts } from './coverage/check-drafts.ts';
import { checkDays } from './documents/check-days.ts';
import { checkDocumentFidelity } from './documents/check-document-fidelity.ts';
import { checkEmendations } from './documents/check-emendations.ts';
import { checkFacts } from './documents/check-facts.ts';
import { checkHeadingGlosses } from './documents/check-heading-glosses.ts';
import { checkNumbering } from './documents/check-numbering.ts';
import { checkPermanence } from './documents/check-permanence.ts';
import { checkQuoteBounds } from './documents/check-quote-bounds.ts';
import { checkQuotes } from './documents/check-quotes.ts';
import { checkReadings } from './documents/check-readings.ts';
import { checkRegions } from './documents/check-regions.ts';
import { checkTiedProse } from './documents/check-tied-prose.ts';
import { checkUnplaced } from './documents/check-unplaced.ts';
import { eachDocument } from './documents/source-lines.ts';
import { checkPrintedNames } from './documents/check-printed-names.ts';
import { checkFileNames } from './files/check-file-names.ts';
import { checkFilled } from './files/check-filled.ts';
import { checkPlaceholders } from './files/check-placeholders.ts';
import { checkRecordShape } from './files/check-record-shape.ts';
import { checkSeeds } from './files/check-seeds.ts';
import { checkWording } from './files/check-wording.ts';
import { checkComparisons } from './records/check-comparisons.ts';
import { checkDueMilestones } from './records/check-due-milestones.ts';
import { checkDutyLines } from './records/check-duty-lines.ts';
import { checkIndicatorWords } from './records/check-indicator-words.ts';
import { checkIndicators } from './records/check-indicators.ts';
import { checkLabels } from './records/check-labels.ts';
import { checkLastingRecords } from './records/check-lasting-records.ts';
import { checkLinkedPoints } from './records/check-linked-points.ts';
import { checkLinkedReports } from './records/check-linked-reports.ts';
import { checkNames, checkRegionNames } from './records/check-names.ts';
import { checkRecords } from './records/check-records.ts';
import { checkReferences } from './records/check-references.ts';
import { checkSearchLogs } from './records/check-search-logs.ts';
import { checkTargetLinks } from './records/check-target-links.ts';
import { checkTargetShape } from './records/check-target-shape.ts';
import { checkTerms } from './records/check-terms.ts';
import { checkTopicAnswers } from './records/check-topic-answers.ts';
import { checkUniqueRecords } from './records/check-unique-records.ts';

/** What `npm run check:content` looks at, after syntax and schemas (which loading the content has checked). */
const CONTENT_CHECKS: readonly ContentCheck[] = [
  // files
  checkFilled,
  checkFileNames,
  checkSeeds,
  // documents
  checkDocumentFidelity,
  eachDocument(checkEmendations, checkUnplaced),
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
  checkTopicAnswers,
  checkTerms,
  checkReadings,
  checkHeadingGlosses,
  checkPrintedNames,
  checkTiedProse,
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
