import { headingGlosses } from '../../../content/heading-glosses.ts';
import { localise } from '../../../content/localise.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { trackerOf } from '../../../content/site.ts';
import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import type { ProvisionWithAncestors } from '../../../domain/document/provision.ts';
import { rowText, walkProvisions } from '../../../domain/document/provision.ts';
import { tableFilePath } from '../../../exports/documents/table-csv.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { TargetChartView } from '../../charts/target-chart.ts';
import { viewTargetChart } from '../../charts/target-chart.ts';
import type { Conjecture } from '../../records/conjecture.ts';
import { viewConjecture } from '../../records/conjecture.ts';
import type { ReferenceList } from '../related/reference-list.ts';
import { viewReferenceList } from '../related/reference-list.ts';
import type { SimilarProvisions } from '../related/similar-provisions.ts';
import { viewSimilarProvisions } from '../related/similar-provisions.ts';
import type { MarginNote } from '../text/margin-note.ts';
import { marginNotes } from '../text/margin-notes.ts';
import type { TableView } from '../text/table-view.ts';
import { tableHeading, viewTable } from '../text/table-view.ts';
import type { TextSegment } from '../text/text-marks.ts';
import { textMarks } from '../text/text-marks.ts';
import type { ContentsEntry } from './contents.ts';
import { viewContents } from './contents.ts';
import type { CorrectionView } from '../source/corrections.ts';
import { viewCorrections } from '../source/corrections.ts';
import type { HeadingView } from '../text/heading-view.ts';
import { hasHeading, namePosition, viewHeading } from '../text/heading-view.ts';
import type { OriginalView } from '../source/original.ts';
import { viewOriginal } from '../source/original.ts';
import type { TermsInText } from '../terms/terms-in-text.ts';
import { viewTermsInText } from '../terms/terms-in-text.ts';
import type { SourceReport } from '../source/source-report.ts';
import { reportSources } from '../source/source-report.ts';
import type { TakeAway } from './take-away.ts';
import { viewTakeAway } from './take-away.ts';

/** A text of more lines is long. */
const LONG = 200;

export interface ParagraphView {
  readonly id: string;
  readonly text: string;
  /** For people: 三、（二）5.第1段. */
  readonly position: string;
  readonly isFootnote: boolean;
  /** The run-in heading printed on the same line before it. */
  readonly runInHeading: HeadingView | undefined;
}

interface HeadTableRow {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
  /** The value is printed matter, in Chinese in every interface language. */
  readonly printed: boolean;
}

/** Everything a policy page prints. */
export interface PolicyPage {
  readonly locale: Locale;
  readonly policy: Policy;
  /** Of the page: the short name, since the text beneath begins with the full title; the English title in full. */
  readonly heading: string;
  readonly headTable: readonly HeadTableRow[];
  readonly contents: readonly ContentsEntry[];
  /** Where reading begins: the first entry of the contents. */
  readonly start: {
    readonly id: string;
    readonly name: string;
    /** Of its name: printed words stay Chinese, names of parts are the interface's. */
    readonly lang: Locale;
  };
  readonly headings: ReadonlyMap<string, HeadingView>;
  /** What its headings say in the language of the page, by id; our words, not the text’s. */
  readonly glosses: ReadonlyMap<string, string>;
  readonly paragraphs: ReadonlyMap<string, ParagraphView>;
  /** The text has very many lines. */
  readonly isLong: boolean;
  /**
   * The mark of every heading, paragraph and row is printed. Of a long text, and in a large corpus, only
   * those of headings that stand alone are, and the script makes the others (`citing/add-marks.client.ts`): they would
   * outweigh the text.
   */
  readonly hasEveryMark: boolean;
  readonly sources: SourceReport;
  readonly original: OriginalView;
  readonly corrections: readonly CorrectionView[];
  /** Former ids, by the id under which the text stands now. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly takeAway: TakeAway;
  /** Paragraphs and rows with quantified phrases, cut at them. */
  readonly segments: ReadonlyMap<string, readonly TextSegment[]>;
  readonly tables: ReadonlyMap<string, TableView>;
  /** What the data say, by id of a paragraph, heading or row. */
  readonly notes: ReadonlyMap<string, readonly MarginNote[]>;
  /** The conjectural reading, where the document has one. */
  readonly conjecture: Conjecture | undefined;
  /** Provisions elsewhere that share wording with it. */
  readonly similar: SimilarProvisions;
  readonly references: ReferenceList;
  /** The terms in it that this site explains. */
  readonly terms: TermsInText;
  /** The chart of one of its series, by series id: of few are there any in the text. */
  readonly chartOf: (series: string) => TargetChartView | undefined;
}

export function viewPolicyPage(site: Site, locale: Locale, document: SiteDocument): PolicyPage {
  const walked = [...walkProvisions(document.text.provisions)];
  const headings = new Map(
    walked
      .filter(({ provision }) => hasHeading(provision))
      .map((each) => [each.provision.id, viewHeading(locale, each)]),
  );
  const heading = localise(document.policy, locale)[locale === sourceLocale ? 'shortTitle' : 'title'];
  const titleName = vocabularyMessages[locale].documentKind[document.policy.kind];
  const contents = viewContents(locale, document.text.provisions, titleName);
  const paragraphs = new Map(walked.flatMap((each) => viewParagraphs(locale, each, headings)));
  const rows = walked.flatMap(({ provision }) => provision.tables ?? []).flatMap((table) => table.rows);
  const segments = textMarks(site, locale, document.policy.id, [
    ...paragraphs.values(),
    ...rows.map((row) => ({ id: row.id, text: rowText(row) })),
  ]);
  const notes = marginNotes(site, locale, document.policy.id);
  const isLong = headings.size + paragraphs.size + rows.length > LONG;
  return {
    locale,
    policy: document.policy,
    heading,
    headTable: headTable(locale, document.policy),
    contents,
    start: {
      id: contents[0]?.id ?? 'content',
      name: `${contents[0]?.label ?? ''}${contents[0]?.heading ?? ''}`,
      lang: contents[0]?.label ? sourceLocale : locale,
    },
    headings,
    glosses: headingGlosses(site, locale, document.policy.id),
    paragraphs,
    isLong,
    hasEveryMark: !site.sections.isLarge && !isLong,
    segments,
    tables: new Map(
      walked.flatMap((each) =>
        (each.provision.tables ?? []).map((table) => [
          table.id,
          viewTable(table, {
            labelledBy: tableHeading(each.provision),
            csv: site.urls.file(`data/${tableFilePath(document.policy.id, table.id)}`),
            positionOf: (id) => namePosition(locale, each, id),
            segmentsOf: (id) => segments.get(id),
            notesOf: (id) => notes.get(id) ?? [],
          }),
        ]),
      ),
    ),
    original: viewOriginal(locale, document.policy),
    sources: reportSources(site, document),
    corrections: viewCorrections(site, locale, document.policy.id),
    aliases: document.aliases,
    similar: viewSimilarProvisions(site, locale, document.policy.id),
    references: viewReferenceList(site, locale, document.policy.id),
    terms: viewTermsInText(site, locale, document.policy.id),
    chartOf: (id) => {
      const tracked = trackerOf(site, document.policy.id).find(({ series }) => series.id === id);
      return tracked && viewTargetChart(site, locale, tracked);
    },
    takeAway: viewTakeAway(site, locale, document.policy),
    notes,
    conjecture: viewConjecture(site, document.policy.id, [
      ...[...headings.values()].map(({ id, label, heading }) => ({ id, text: label + heading })),
      ...paragraphs.values(),
    ]),
  };
}

function viewParagraphs(
  locale: Locale,
  { provision, ancestors }: ProvisionWithAncestors,
  headings: ReadonlyMap<string, HeadingView>,
): readonly (readonly [string, ParagraphView])[] {
  return provision.paragraphs.map(({ id, text }, index) => [
    id,
    {
      id,
      text,
      position: namePosition(locale, { provision, ancestors }, id),
      isFootnote: parseProvisionId(id).at(-1)?.kind === 'footnote',
      runInHeading: provision.runIn && index === 0 ? headings.get(provision.id) : undefined,
    },
  ]);
}

/** The facts of a document in the order of its head table; its titles are the first lines of the text. */
function headTable(locale: Locale, policy: Policy): readonly HeadTableRow[] {
  const words = policyMessages[locale];
  const names = words.fields;
  const printed = (name: string, value: string | undefined, note?: string): readonly HeadTableRow[] =>
    value === undefined ? [] : [{ name, value, note, printed: true }];
  const dated = (name: string, value: string | undefined): readonly HeadTableRow[] =>
    value === undefined ? [] : [{ name, value: formatDate(locale, value), printed: false }];
  const issuers = policy.issuersText ?? (policy.issuers.length > 0 ? policy.issuers.join('、') : undefined);
  const publisher = policy.sources.find(({ role }) => role === 'primary')?.publisher;
  return [
    ...printed(names.indexNumber, policy.indexNumber),
    ...printed(names.category, policy.category),
    ...printed(names.issuers, issuers),
    ...dated(names.dateSigned, policy.dateSigned),
    ...dated(names.dateEffective, policy.dateEffective),
    ...printed(names.signers, policy.signers?.join('、')),
    ...printed(names.documentNumber, policy.documentNumber),
    ...dated(names.datePublished, policy.datePublished),
    ...printed(
      names.validity,
      policy.validity?.text,
      policy.validity && formatMessage(locale, words.validityNote, { by: policy.validity.asPrintedBy }),
    ),
    ...printed(names.addressee, policy.addressee),
    ...printed(names.publisher, publisher),
  ];
}
