import type { Site, SiteDocument } from '../../../content/site.ts';
import { formatPosition } from '../../../domain/document/position.ts';
import { printedPosition } from '../../../domain/document/printed-position.ts';
import type { ProvisionWithAncestors, Provision } from '../../../domain/document/provision.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import { readLabel } from '../../../domain/text/numbering/read-label.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { policyMessages } from '../../../i18n/policy-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { TargetChartView } from '../../charts/target-chart.ts';
import { viewTargetChart } from '../../charts/target-chart.ts';
import type { Conjecture } from '../../records/conjecture.ts';
import { viewConjecture } from '../../records/conjecture.ts';
import { positionWords } from '../../records/provision-position.ts';
import type { ReferenceList } from '../related/reference-list.ts';
import { viewReferenceList } from '../related/reference-list.ts';
import type { SimilarProvision } from '../related/similar-provisions.ts';
import { viewSimilarProvisions } from '../related/similar-provisions.ts';
import type { MarginNote } from '../text/margin-notes.ts';
import { marginNotes } from '../text/margin-notes.ts';
import type { TextSegment } from '../text/text-marks.ts';
import { textMarks } from '../text/text-marks.ts';
import type { CorrectionView } from './corrections.ts';
import { viewCorrections } from './corrections.ts';
import type { OriginalView } from './original.ts';
import { viewOriginal } from './original.ts';
import type { SourceReport } from './source-report.ts';
import { reportSources } from './source-report.ts';
import type { TakeAway } from './take-away.ts';
import { viewTakeAway } from './take-away.ts';

/** A heading as the page prints it. */
interface HeadingView {
  readonly id: string;
  /** HTML heading level: titles 2, 一、 3, one more a level. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly label: string;
  readonly heading: string;
  readonly runIn: boolean;
  /** Numbered 一是, 二是: an item of a list, printed in the type of the text at any depth. */
  readonly isListed: boolean;
  /** Printed position for people: 三、（二）5. */
  readonly position: string;
}

interface ParagraphView {
  readonly id: string;
  readonly text: string;
  /** For people: 三、（二）5.第1段. */
  readonly position: string;
  /** The run-in heading printed on the same line before it. */
  readonly runInHeading: HeadingView | undefined;
}

export interface ContentsEntry {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly children: readonly ContentsEntry[];
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
  readonly paragraphs: ReadonlyMap<string, ParagraphView>;
  readonly sources: SourceReport;
  readonly original: OriginalView;
  readonly corrections: readonly CorrectionView[];
  /** Former ids, by the id under which the text stands now. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly takeAway: TakeAway;
  /** Paragraphs with quantified phrases, cut at them. */
  readonly segments: ReadonlyMap<string, readonly TextSegment[]>;
  /** What the data say, by paragraph or heading id. */
  readonly notes: ReadonlyMap<string, readonly MarginNote[]>;
  /** The conjectural reading, where the document has one. */
  readonly conjecture: Conjecture | undefined;
  /** Provisions elsewhere that share wording with it. */
  readonly similar: readonly SimilarProvision[];
  readonly references: ReferenceList;
  /** The charts of its series, by series id. */
  readonly charts: ReadonlyMap<string, TargetChartView>;
}

export function viewPolicyPage(site: Site, locale: Locale, document: SiteDocument): PolicyPage {
  const walked = [...walkProvisions(document.text.provisions)];
  const headings = new Map(
    walked
      .filter(({ provision }) => hasHeading(provision))
      .map((each) => [each.provision.id, viewHeading(locale, each)]),
  );
  const contents = contentsOf(locale, document.text.provisions);
  const paragraphs = new Map(walked.flatMap((each) => viewParagraphs(locale, each, headings)));
  return {
    locale,
    policy: document.policy,
    headTable: headTable(locale, document.policy),
    contents,
    start: {
      id: contents[0]?.id ?? 'content',
      name: `${contents[0]?.label ?? ''}${contents[0]?.heading ?? ''}`,
      lang: contents[0]?.label ? 'zh-CN' : locale,
    },
    headings,
    paragraphs,
    segments: textMarks(site, locale, document.policy.id, paragraphs.values()),
    original: viewOriginal(locale, document.policy),
    sources: reportSources(site, document),
    corrections: viewCorrections(site, locale, document.policy.id),
    aliases: document.aliases,
    similar: viewSimilarProvisions(site, locale, document.policy.id),
    references: viewReferenceList(site, locale, document.policy.id),
    charts: new Map(
      site.tracker
        .filter(({ policy }) => policy.id === document.policy.id)
        .map((tracked) => [tracked.series.id, viewTargetChart(site, locale, tracked)]),
    ),
    takeAway: viewTakeAway(site, locale, document.policy),
    notes: marginNotes(site, locale, document.policy.id),
    conjecture: viewConjecture(site, document.policy.id, [
      ...[...headings.values()].map(({ id, label, heading }) => ({ id, text: label + heading })),
      ...paragraphs.values(),
    ]),
  };
}

function hasHeading(provision: Provision): boolean {
  return provision.label !== '' || provision.heading !== '';
}

function viewHeading(locale: Locale, { provision, ancestors }: ProvisionWithAncestors): HeadingView {
  const { id, label, heading, runIn } = provision;
  const level = label === '' ? 2 : Math.min(3 + ancestors.length, 6);
  return {
    id,
    level: level as HeadingView['level'],
    label,
    heading,
    runIn,
    isListed: readLabel(label)?.style === 'ordinal-is',
    position: nameOf(locale, provision, printedPosition(ancestors, provision)),
  };
}

/** The position of a provision, or of a paragraph of it, the only one too: each has a link of its own. */
function nameOf(locale: Locale, { id }: Provision, numbering: string, paragraph?: number): string {
  const position = { numbering, provision: id, ...(paragraph === undefined ? {} : { paragraph }) };
  return formatPosition(position, positionWords(locale)) || id;
}

function partName(locale: Locale, id: string): string {
  const names: Readonly<Record<string, string>> = policyMessages[locale].parts;
  return names[id] ?? id;
}

function viewParagraphs(
  locale: Locale,
  { provision, ancestors }: ProvisionWithAncestors,
  headings: ReadonlyMap<string, HeadingView>,
): readonly (readonly [string, ParagraphView])[] {
  const numbering = printedPosition(ancestors, provision);
  return provision.paragraphs.map(({ id, text }, index) => [
    id,
    {
      id,
      text,
      position: nameOf(locale, provision, numbering, index + 1),
      runInHeading: provision.runIn && index === 0 ? headings.get(provision.id) : undefined,
    },
  ]);
}

function contentsName(locale: Locale, id: string): string {
  const names: Readonly<Record<string, string>> = policyMessages[locale].contentsParts;
  return names[id] ?? partName(locale, id);
}

/** Parts too small to list: the notice's title, or the plan's, stands for them. */
const unlistedParts: ReadonlySet<string> = new Set(['addressee', 'notice', 'signature', 'preamble']);

/** Numbered provisions by their heading; titles and the distribution line by name. */
function contentsOf(locale: Locale, provisions: readonly Provision[]): readonly ContentsEntry[] {
  return provisions
    .filter(({ id }) => !unlistedParts.has(id))
    .map((provision) => ({
      id: provision.id,
      label: provision.label,
      heading:
        hasHeading(provision) && provision.label !== ''
          ? provision.heading.replace(/。$/u, '')
          : contentsName(locale, provision.id),
      children: contentsOf(locale, provision.children),
    }));
}

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
    ...(policy.nature === 'policy' ? printed(names.title, policy.title) : []),
    ...printed(names.noticeTitle, policy.noticeTitle),
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
