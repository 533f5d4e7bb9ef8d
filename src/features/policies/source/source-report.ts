import { oncePerSite } from '../../../content/once-per-site.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { documentLines } from '../../../domain/document/lines.ts';
import { applyEmendations } from '../../../domain/fidelity/apply-emendations.ts';
import type { FidelityFigures } from '../../../domain/fidelity/check-fidelity.ts';
import { checkFidelity } from '../../../domain/fidelity/check-fidelity.ts';
import { compareWitness } from '../../../domain/fidelity/compare-witness.ts';
import { emendedLines } from '../../../domain/fidelity/emended-lines.ts';
import { linesInSpan } from '../../../domain/fidelity/lines-in-span.ts';
import { locateLines } from '../../../domain/fidelity/located-line.ts';
import type { Source } from '../../../schemas/policy.ts';

/** Where a document's text comes from, and how far every copy agrees with it, in characters. */
export interface SourceReport {
  /** Comparison of the published text with the primary seed. */
  readonly figures: FidelityFigures;
  readonly sources: readonly SourceView[];
}

interface SourceView {
  readonly source: Source;
  /** For a witness that copies the text used. */
  readonly agreement: AgreementView | undefined;
}

interface AgreementView {
  readonly agreeing: number;
  readonly differing: number;
  readonly missingSpaces: number;
  /** First and last provision that the witness covers. */
  readonly from: string;
  readonly to: string;
}

const reported = oncePerSite(() => new Map<SiteDocument, SourceReport>());

/**
 * The report of a document, made once for its pages in all languages.
 * @throws when the text of a source is missing; the content check names it
 */
export function reportSources(site: Site, document: SiteDocument): SourceReport {
  const reports = reported(site);
  const report = reports.get(document) ?? makeReport(site, document);
  reports.set(document, report);
  return report;
}

function makeReport(site: Site, { policy, text }: SiteDocument): SourceReport {
  const primary = policy.sources.find(({ role }) => role === 'primary');
  const seedFile = primary?.file ?? '';
  const seed = seedText(site, seedFile);
  const { figures } = checkFidelity({
    seed,
    seedFile,
    emendations: policy.emendations,
    blocks: locateLines(text),
    file: policy.id,
  });
  const view = (source: Source): SourceView => {
    const agreement =
      source.role === 'witness' ? compareWitness(seed, seedText(site, source.file)) : undefined;
    if (agreement === undefined) return { source, agreement: undefined };
    const { lines } = emendedLines(applyEmendations(seed, seedFile, policy.emendations).value);
    const covered = linesInSpan(lines, agreement.span);
    const published = documentLines(text);
    const idOf = (line: number | undefined) => (line === undefined ? '' : (published[line]?.id ?? ''));
    return {
      source,
      agreement: {
        agreeing: agreement.agreeing,
        differing: agreement.differences.reduce((sum, { witness }) => sum + [...witness].length, 0),
        missingSpaces: agreement.missingSpaces,
        from: idOf(covered[0]),
        to: idOf(covered.at(-1)),
      },
    };
  };
  return { figures, sources: policy.sources.map(view) };
}

function seedText({ seeds }: Site, file: string): string {
  const text = seeds.get(file);
  if (text === undefined) throw new Error(`No source file "${file}"`);
  return text;
}
