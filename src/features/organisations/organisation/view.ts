import { oncePerSite } from '../../../content/once-per-site.ts';
import { documentWithId } from '../../../domain/record-index.ts';
import { headingGlosses } from '../../../content/heading-glosses.ts';
import { localise } from '../../../content/localise.ts';
import type { NamedOrganisation } from '../../../content/named-organisations.ts';
import { regionNames } from '../../../content/region-names.ts';
import type { Site, TrackedPoint } from '../../../content/site.ts';
import { datingOf } from '../../../domain/targets/dating.ts';
import type { StatusData } from '../../../domain/targets/status-data.ts';
import { printDue } from '../../../exports/documents/duties/duty-passages.ts';
import type { DutyTask } from '../../../exports/documents/duties/duty-tasks.ts';
import { citedDocument } from '../../../exports/documents/duties/duty-tasks.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import { sourceLocale, type Locale } from '../../../i18n/locale.ts';
import { organisationMessages } from '../../../i18n/organisation-messages.ts';
import { punctuation } from '../../../i18n/punctuation.ts';
import { statusMessages } from '../../../i18n/status-messages.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import { formatDue } from '../../records/format-statement.ts';
import type { FilterOption } from '../../ui/filter-view.ts';
import { countOptions } from '../../ui/filter-view.ts';
import { bodyRoute, divideBody, type BodyPart } from './divide-body.ts';
import type { OfDocument, PrintedText, TaskText } from './view-texts.ts';
import { viewMention, viewText } from './view-texts.ts';

/** A line of the table: a statement of a task, or a task without one. */
export interface TaskRow extends OfDocument {
  readonly number: number;
  readonly task: string;
  /** What its heading says in the language of the page. */
  readonly taskGloss: string | undefined;
  readonly taskHref: string;
  readonly target: string;
  /** What it is about, in the language of the page where that is not the text’s. */
  readonly targetGloss: string | undefined;
  readonly targetHref: string | undefined;
  readonly rate: boolean;
  readonly due: string;
  /** Year that the text prints, `derived`, or `none`. */
  readonly dueKey: string;
  readonly status: string | undefined;
  /** What decides the status, as attributes of what prints it. */
  readonly statusData: StatusData;
  readonly bodies: string;
  /** What is said of bodies that the sentence names, not a line of responsible bodies. */
  readonly basisNote: string | undefined;
  /** Its position in the document as printed. */
  readonly position: string;
}

export interface PrintedNames {
  readonly document: string;
  readonly href: string;
  readonly names: string;
}

interface Totals {
  readonly tasks: number;
  readonly rows: number;
  readonly dated: number;
}

/** Everything that one of the pages of a body prints; what is too much for one goes on on the next. */
export interface OrganisationPage {
  readonly name: string;
  readonly region: string;
  readonly kind: string;
  /** Its pages, one where all fits. */
  readonly pages: readonly { readonly route: string; readonly href: string }[];
  readonly printed: readonly PrintedNames[];
  /** Further documents that print its name, below everything else. */
  readonly furtherPrinted: readonly PrintedNames[];
  readonly rows: readonly TaskRow[];
  /** Of all pages. */
  readonly totals: Totals;
  /** These, in a sentence. */
  readonly reading: string;
  /** When its rows are due, where all of them stand on this page; else none, for a choice would show a part of them. */
  readonly dues: readonly FilterOption[];
  readonly texts: readonly TaskText[];
  readonly referenceTexts: readonly TaskText[];
  readonly mentions: readonly PrintedText[];
  /** Whether nothing but its tasks names it, on any page. */
  readonly hasNoMentions: boolean;
}

/** @param index which of its pages, from 0 */
export function viewOrganisationPage(
  site: Site,
  locale: Locale,
  named: NamedOrganisation,
  index = 0,
): OrganisationPage {
  const { organisation, tasks } = named;
  const { id } = organisation;
  const words = organisationMessages[locale];
  const parts = divideBody(site, named);
  const part = parts[index];
  if (part === undefined) throw new Error(`The body "${id}" has no page ${String(index + 1)}`);
  const rows = viewRows(site, locale, part, trackedPoints(site));
  const datings = tasks.flatMap(({ statements }) =>
    statements.length === 0 ? ['none'] : statements.map(({ point }) => datingOf(point)),
  );
  const totals = {
    tasks: tasks.length,
    rows: datings.length,
    dated: datings.filter((dating) => dating === 'printed').length,
  };
  const printed = (policies: readonly string[]): readonly PrintedNames[] =>
    policies.flatMap((policy) => viewNames(site, locale, named, policy));
  const texts = (own: readonly DutyTask[]): readonly TaskText[] =>
    own.flatMap((task) => viewText(site, locale, task, documentWithId(site.documents, task.policy)));
  return {
    name: localise(organisation, locale).name,
    region: regionNames(site, locale).get(organisation.region) ?? organisation.region,
    kind: words.kind[organisation.kind],
    pages: parts.map((_, each) => {
      const route = bodyRoute(id, each + 1);
      return { route, href: site.urls.page(locale, route) };
    }),
    printed: printed(part.printed),
    furtherPrinted: printed(part.furtherPrinted),
    rows,
    totals,
    reading: viewReading(locale, totals),
    dues: part.tasks.length === tasks.length ? viewDues(locale, rows) : [],
    texts: texts(part.texts),
    referenceTexts: texts(part.referenceTexts),
    mentions: part.mentions.map((mention) => viewMention(site, locale, mention)),
    hasNoMentions: parts.every(({ mentions }) => mentions.length === 0),
  };
}

function viewReading(locale: Locale, totals: Totals): string {
  const words = organisationMessages[locale].page;
  return (
    formatMessage(locale, words.reading, { ...totals }) +
    (totals.dated === 0 ? '' : formatMessage(locale, words.readingDated, { ...totals })) +
    punctuation[locale].stop
  );
}

/** How a document prints the name of a body, each form with how often. */
function viewNames(
  site: Site,
  locale: Locale,
  named: NamedOrganisation,
  id: string,
): readonly PrintedNames[] {
  const policy = documentWithId(site.documents, id)?.policy;
  if (policy === undefined) return [];
  const words = organisationMessages[locale].page;
  const counts = new Map<string, number>();
  for (const { name } of named.mentions.get(id) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    {
      document: localise(policy, locale).shortTitle,
      href: site.urls.policy(locale, id),
      names: [...counts]
        .map(([name, count]) => formatMessage(locale, words.nameCount, { name, count }))
        .join(punctuation[locale].listComma),
    },
  ];
}

function viewDues(locale: Locale, rows: readonly TaskRow[]): readonly FilterOption[] {
  const dues = countOptions(
    rows.map(({ dueKey }) => [dueKey]),
    (value) => {
      if (value === 'none') return organisationMessages[locale].page.undated;
      return value === 'derived' ? statusMessages[locale].full['derived-date'] : formatDate(locale, value);
    },
  );
  return dues.toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** Every statement by its id. */
const trackedPoints = oncePerSite(
  ({ tracker }): ReadonlyMap<string, TrackedPoint> =>
    new Map(tracker.flatMap(({ points }) => points.map((point) => [point.point.id, point] as const))),
);

/** A line a statement, under the number that its task has in the exported table, with links and statuses. */
function viewRows(
  site: Site,
  locale: Locale,
  { tasks, tasksBefore }: BodyPart,
  tracked: ReadonlyMap<string, TrackedPoint>,
): readonly TaskRow[] {
  const words = organisationMessages[locale].page;
  const rows = tasks.flatMap((task, index) => {
    const policy = documentWithId(site.documents, task.policy)?.policy;
    const document = policy === undefined ? '' : citedDocument(policy);
    const number = tasksBefore + index + 1;
    const statements = task.statements.length === 0 ? [undefined] : task.statements;
    return statements.map((statement) => ({ number, document, task, statement }));
  });
  return rows.map(({ number, document, task, statement }) => {
    const { status, statusData } = tracked.get(statement?.point.id ?? '') ?? {};
    const dating = statement === undefined ? 'none' : datingOf(statement.point);
    return {
      number,
      document,
      task: task.title,
      taskGloss: headingGlosses(site, locale, task.policy).get(task.provision),
      taskHref: site.urls.policy(locale, task.policy, task.provision),
      target: statement?.point.quote ?? '',
      targetGloss: statement && glossOf(locale, statement.series),
      targetHref: statement && site.urls.target(locale, statement.series.id, statement.point.id),
      rate: statement?.series.kind === 'policy-rate',
      due: statement?.point.due === undefined ? words.undated : dueWords(locale, statement.point),
      dueKey: dating === 'printed' ? (statement?.point.due?.slice(0, 4) ?? 'none') : dating,
      // 未写明时限 is said by the date already.
      status: status === undefined || status === 'undated' ? undefined : statusMessages[locale].full[status],
      statusData: statusData ?? {},
      bodies: task.bodies.join('、'),
      basisNote:
        task.basis === 'line' ? undefined : task.areDutiesRecorded ? words.sentence : words.sentenceUnread,
      position: task.citation.slice(document.length),
    };
  });
}

/** What a series is about, where its record says it in the language of the page. */
function glossOf(locale: Locale, series: TargetSeries): string | undefined {
  const { name } = localise(series, locale);
  return name === series.name ? undefined : name;
}

/** When a statement is due: as the exported table has it, which is in Chinese, or in the words of the page. */
function dueWords(locale: Locale, point: TargetPoint): string {
  return locale === sourceLocale ? printDue(point) : formatDue(locale, point);
}
