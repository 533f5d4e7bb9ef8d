import type { NamedOrganisation } from '../../../content/named-organisations.ts';
import { oncePerSite } from '../../../content/once-per-site.ts';
import {
  cutStretch,
  divideByBytes,
  MOST_LINES,
  pageBudget,
  textBytes,
} from '../../../content/page-budget.ts';
import type { Site, SiteDocument } from '../../../content/site.ts';
import { numberedRoute, organisationRoute } from '../../../content/routes.ts';
import { linesAt } from '../../../domain/document/lines.ts';
import { findProvisionPath } from '../../../domain/document/provision-path.ts';
import { documentWithId } from '../../../domain/record-index.ts';
import type { DutyTask } from '../../../exports/documents/duties/duty-tasks.ts';

/** A heading, paragraph or row that prints the name of a body and sets it no task. */
export interface BodyMention {
  readonly document: SiteDocument;
  /** Id of the heading, paragraph or row. */
  readonly provision: string;
  /** Its words, the number of a heading included. */
  readonly text: string;
}

/**
 * What one of the pages of a body holds. Each list is a stretch of the whole one; on the pages one after another they
 * are whole and in its order.
 */
export interface BodyPart {
  /** Documents that print its name, in the head of the page: the first of them. */
  readonly printed: readonly string[];
  /** Tasks whose rows stand in the table. */
  readonly tasks: readonly DutyTask[];
  /** How many tasks stand in the tables of the pages before. */
  readonly tasksBefore: number;
  /** Tasks whose text is printed. */
  readonly texts: readonly DutyTask[];
  readonly referenceTexts: readonly DutyTask[];
  readonly mentions: readonly BodyMention[];
  /** Further documents that print its name, below everything else. */
  readonly furtherPrinted: readonly string[];
}

/**
 * Divides all that the texts say of a body among pages: names, the table of tasks, their texts, reference material,
 * mentions, further names. The same in every language; one page at least.
 */
export function divideBody(site: Site, named: NamedOrganisation): readonly BodyPart[] {
  const known = divided(site).get(named) ?? divide(site, named);
  divided(site).set(named, known);
  return known;
}

/** Route of a page of a body, from 1. */
export function bodyRoute(id: string, number: number): string {
  return numberedRoute(organisationRoute(id), number);
}

const divided = oncePerSite(() => new WeakMap<NamedOrganisation, readonly BodyPart[]>());

function divide(site: Site, named: NamedOrganisation): readonly BodyPart[] {
  const { tasks, referenceTasks } = named;
  const names = [...named.mentions.keys()];
  const printed = names.slice(0, MOST_LINES);
  const furtherPrinted = names.slice(MOST_LINES);
  const mentions = mentionsBesideTasks(site, named);
  const weights = [
    ...printed.map(() => NAME_BYTES),
    ...underDocuments(tasks, rowBytes),
    ...underDocuments(tasks, taskTextBytes),
    ...underDocuments(referenceTasks, taskTextBytes),
    ...mentions.map(({ text }) => 350 + textBytes(text)),
    ...furtherPrinted.map(() => NAME_BYTES),
  ];
  let from = 0;
  const pages = divideByBytes(weights, pageBudget.listPage, (bytes) => bytes);
  return (pages.length === 0 ? [[]] : pages).map(({ length }) => {
    const to = from + length;
    const cut = cutStretch(from, to);
    const part = {
      printed: cut(printed),
      tasksBefore: Math.min(Math.max(from - printed.length, 0), tasks.length),
      tasks: cut(tasks),
      texts: cut(tasks),
      referenceTexts: cut(referenceTasks),
      mentions: cut(mentions),
      furtherPrinted: cut(furtherPrinted),
    };
    from = to;
    return part;
  });
}

/** About how many bytes of HTML the names in a document are. */
const NAME_BYTES = 250;

/** Bytes of tasks, of which the first of each document has its name above it. */
function underDocuments(tasks: readonly DutyTask[], bytesOf: (task: DutyTask) => number): readonly number[] {
  return tasks.map((task, index) => {
    const isFirst = tasks[index - 1]?.policy !== task.policy;
    return bytesOf(task) + (isFirst ? 350 + textBytes(task.citation) : 0);
  });
}

/** About how many bytes of HTML the lines of a task are: one for each statement, one where there is none. */
function rowBytes({ title, bodies, statements }: DutyTask): number {
  const common = 330 + textBytes(title) + textBytes(bodies.join('、'));
  const lines = statements.map(
    ({ series, point }) => 300 + textBytes(point.quote) + (series.nameEn?.length ?? 0),
  );
  return common + lines.reduce((sum, bytes) => sum + bytes, 0);
}

/** About how many bytes of HTML the text of a task is. */
function taskTextBytes({ title, text }: DutyTask): number {
  return 250 + textBytes(title) + textBytes(text);
}

/** Every heading, paragraph and row once that names a body and is not among the texts of its tasks. */
function mentionsBesideTasks(site: Site, named: NamedOrganisation): readonly BodyMention[] {
  const listed = new Set(
    [...named.tasks, ...named.referenceTasks].map(({ policy, paragraph }) => `${policy} ${paragraph}`),
  );
  return [...named.mentions].flatMap(([id, mentions]) => {
    const document = documentWithId(site.documents, id);
    if (document === undefined) return [];
    return [...new Set(mentions.map(({ provision }) => provision))]
      .filter((provision) => !listed.has(`${id} ${provision}`))
      .map((provision) => ({ document, provision, text: textAt(document, provision) }));
  });
}

/** The words of a heading or paragraph, its number included. */
function textAt({ text }: SiteDocument, id: string): string {
  const path = findProvisionPath(text.provisions, id);
  const provision = path?.path.at(-1);
  if (path === undefined || provision === undefined) return '';
  if (path.below === undefined) return `${provision.label}${provision.heading}`;
  return linesAt(path)
    .map((line) => line.text)
    .join('\n');
}
