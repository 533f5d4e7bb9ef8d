import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { findProvisionPath } from '../../../domain/document/provision-path.ts';
import { indexOnce, recordsOf } from '../../../domain/record-index.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import type { TopicAnswer, TopicAspect } from '../../../schemas/topic.ts';
import type { DocumentCard } from '../../records/document-card.ts';
import { viewDocumentCard } from '../../records/document-card.ts';
import { formatDue, formatValue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';

/** What some documents say on a question, side by side: a row an aspect, a column a document. */
export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
}

interface AnswerColumn {
  readonly document: DocumentCard;
  /** It says much less than the fullest one, and needs less room. */
  readonly isSlim: boolean;
}

interface AnswerRow {
  readonly name: string;
  /** One for each document of the table. */
  readonly cells: readonly AnswerCell[];
}

/** Neither answers nor silence: nobody has recorded anything. */
export interface AnswerCell {
  readonly document: DocumentCard;
  readonly answers: readonly Answer[];
  /** A person has read the document and found nothing in it on this aspect. */
  readonly isSilent: boolean;
}

/** Answering words with where they are printed. */
interface Answer {
  readonly provision: string;
  readonly quote: string;
  readonly href: string;
  /** Printed position in words. */
  readonly position: string;
  /** Printed heading of the provision, without its number; empty where it has none of its own. */
  readonly heading: string;
  readonly numbers: readonly AnswerNumber[];
}

/** A number that answers, as its statement has it. */
interface AnswerNumber {
  readonly id: string;
  readonly value: string;
  /** The verb of the text; absent where it prints none. */
  readonly verb: string | undefined;
  /** Absent for a policy rate, which falls due on no day. */
  readonly due: string | undefined;
  /** The page of its series. */
  readonly href: string;
}

/** The table of some documents, of which it leaves out those without an answer, as it does aspects without one. */
export function viewAnswerTable(
  site: Site,
  locale: Locale,
  aspects: readonly TopicAspect[],
  documents: readonly SiteDocument[],
): AnswerTable {
  const answering = documents.filter(({ policy }) => answersAny(aspects, policy.id));
  const rows = aspects.map((aspect) => ({
    name: localise(aspect, locale).name,
    cells: answering.map((document) => viewCell(site, locale, aspect, document)),
  }));
  const lengths = answering.map(({ policy }) => answeredLength(aspects, policy.id));
  const longest = Math.max(...lengths);
  return {
    columns: answering.map((document, index) => ({
      document: viewDocumentCard(site, locale, document),
      isSlim: (lengths[index] ?? 0) * 3 < longest,
    })),
    rows: rows.filter(({ cells }) => cells.some(({ answers }) => answers.length > 0)),
  };
}

/** Whether a document answers one of the aspects. */
export function answersAny(aspects: readonly TopicAspect[], policy: string): boolean {
  return aspects.some(({ answers }) => recordsOf(answers, policy).length > 0);
}

/** Characters quoted of a document. */
function answeredLength(aspects: readonly TopicAspect[], policy: string): number {
  const own = aspects.flatMap(({ answers }) => recordsOf(answers, policy));
  return own.reduce((sum, { quote }) => sum + quote.length, 0);
}

function viewCell(site: Site, locale: Locale, aspect: TopicAspect, document: SiteDocument): AnswerCell {
  const { id } = document.policy;
  return {
    document: viewDocumentCard(site, locale, document),
    answers: recordsOf(aspect.answers, id).map((answer) => viewAnswer(site, locale, document, answer)),
    isSilent: recordsOf(aspect.silent, id).length > 0,
  };
}

function viewAnswer(
  site: Site,
  locale: Locale,
  { policy, text }: SiteDocument,
  { provision, quote, points }: TopicAnswer,
): Answer {
  const path = findProvisionPath(text.provisions, provision);
  const own = path?.path.at(-1);
  return {
    provision,
    quote,
    href: site.urls.policy(locale, policy.id, provision),
    position: provisionPosition(locale, text, provision),
    heading: own?.id === provision ? own.heading : '',
    numbers: points.flatMap((id) => viewNumber(site, locale, id)),
  };
}

const seriesWithPoint = indexOnce(({ points }: TargetSeries) => points.map(({ id }) => id));

function viewNumber(site: Site, locale: Locale, id: string): readonly AnswerNumber[] {
  return seriesWithPoint(site.targets, id).flatMap((series) =>
    series.points
      .filter((point) => point.id === id)
      .map((point) => ({
        id,
        value: valueOf(locale, point),
        verb: point.modalityText,
        due: series.kind === 'policy-rate' ? undefined : formatDue(locale, point),
        href: site.urls.target(locale, series.id),
      })),
  );
}

/** A number that the text relates to another is given in the words of the text. */
function valueOf(locale: Locale, point: TargetPoint): string {
  return point.relative?.text ?? formatValue(locale, point);
}
