import { headingGlosses } from '../../../content/heading-glosses.ts';
import { localise } from '../../../content/localise.ts';
import type { NamedOrganisation } from '../../../content/named-organisations.ts';
import { organisationsByDocument } from '../../../content/named-organisations.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { bodyFragment } from '../../../content/routes.ts';
import { recordsOf } from '../../../domain/record-index.ts';
import type { DutyTask } from '../../../exports/documents/duties/duty-tasks.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { formatDue } from '../../records/format-statement.ts';
import { provisionPosition } from '../../records/provision-position.ts';
import { bodyMessages } from './messages.ts';

/** Something of a task that leads to where it is said. */
interface TaskLink {
  readonly text: string;
  readonly href: string;
}

/** A task of a body: where the text sets it, and its statements. */
interface BodyTask extends TaskLink {
  /** What its heading says in the language of the page. */
  readonly gloss: string | undefined;
  /** The sentence names the body; no line of responsible bodies does. */
  readonly isSentence: boolean;
  readonly statements: readonly TaskLink[];
}

/** A body as a section of the page of the only document that names it, or with a link to its own page. */
export interface BodySection {
  readonly id: string;
  readonly name: string;
  /** Its own page, and how many tasks of this document that has; then nothing else is said here. */
  readonly page: TaskLink | undefined;
  readonly tasks: readonly BodyTask[];
  /** Where it is named besides. */
  readonly mentions: readonly TaskLink[];
}

/** The bodies that a document names, in the order of the records; none where it has no page for them. */
export function viewDocumentBodies(
  site: Site,
  locale: Locale,
  document: SiteDocument,
): readonly BodySection[] {
  return bodiesOf(site, document).map((body) => viewBody(site, locale, document, body));
}

/** About how many bytes of HTML they are, on the heavy side; measured. */
export function bodiesBytes(site: Site, document: SiteDocument): number {
  const links = bodiesOf(site, document).map((body) => {
    if (site.sections.ofOrganisation(body.organisation.id) === undefined) return 1;
    const tasks = tasksIn(body, document);
    const charged = new Set(tasks.map(({ paragraph }) => paragraph));
    const mentioned = (body.mentions.get(document.policy.id) ?? []).filter(
      ({ provision }) => !charged.has(provision),
    );
    const statements = tasks.reduce((sum, task) => sum + task.statements.length, 0);
    return tasks.length + statements + new Set(mentioned.map(({ provision }) => provision)).size;
  });
  return links.reduce((sum, count) => sum + 150 + 160 * count, 0);
}

function bodiesOf(site: Site, { policy }: SiteDocument): readonly NamedOrganisation[] {
  return organisationsByDocument(site).get(policy.id) ?? [];
}

function tasksIn(body: NamedOrganisation, { policy }: SiteDocument): readonly DutyTask[] {
  return [...recordsOf(body.tasks, policy.id), ...recordsOf(body.referenceTasks, policy.id)];
}

function viewBody(site: Site, locale: Locale, document: SiteDocument, body: NamedOrganisation): BodySection {
  const { id } = body.organisation;
  const tasks = tasksIn(body, document);
  const section = { id: bodyFragment(id), name: localise(body.organisation, locale).name };
  if (site.sections.ofOrganisation(id) === undefined) {
    const text = formatMessage(locale, bodyMessages[locale].elsewhere, { count: tasks.length });
    return { ...section, page: { text, href: site.urls.organisation(locale, id) }, tasks: [], mentions: [] };
  }
  const charged = new Set(tasks.map(({ paragraph }) => paragraph));
  const mentioned = (body.mentions.get(document.policy.id) ?? []).map(({ provision }) => provision);
  return {
    ...section,
    page: undefined,
    tasks: tasks.map((task) => viewTask(site, locale, task)),
    mentions: [...new Set(mentioned)]
      .filter((provision) => !charged.has(provision))
      .map((provision) => ({
        text: provisionPosition(locale, document.text, provision),
        href: site.urls.policy(locale, document.policy.id, provision),
      })),
  };
}

function viewTask(site: Site, locale: Locale, task: DutyTask): BodyTask {
  return {
    text: task.title,
    href: site.urls.policy(locale, task.policy, task.provision),
    gloss: headingGlosses(site, locale, task.policy).get(task.provision),
    isSentence: task.basis === 'sentence',
    statements: task.statements.map(({ series, point }) => ({
      text: [localise(series, locale).name, formatDue(locale, point)].filter(Boolean).join(' · '),
      href: site.urls.target(locale, series.id, point.id),
    })),
  };
}
