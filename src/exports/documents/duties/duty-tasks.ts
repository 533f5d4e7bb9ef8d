import type { PolicyText } from '../../../domain/document/provision.ts';
import {
  documentWithId,
  indexOnce,
  inOrderOf,
  recordsOf,
  recordWithId,
} from '../../../domain/record-index.ts';
import { citeInDocument } from '../../../domain/citing/forms/cite-in-document.ts';
import { defaultLevelWords } from '../../../domain/citing/level-words.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { linesAt } from '../../../domain/document/lines.ts';
import type { PositionRange } from '../../../domain/document/provision-path.ts';
import { findProvisionPath, walkAddresses } from '../../../domain/document/provision-path.ts';
import { compareDuties } from '../../../domain/targets/duties/duty-records.ts';
import { parseDutyNames } from '../../../domain/targets/duties/parse-duty-lines.ts';
import type { StatementText } from '../../../domain/targets/duties/statement-texts.ts';
import { statementTexts } from '../../../domain/targets/duties/statement-texts.ts';
import type { Duty, Organisation } from '../../../schemas/organisation.ts';
import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Nature } from '../../../schemas/vocabulary.ts';
import type { Corpus } from '../../corpus.ts';

/**
 * What the documents of one nature charge a body with: each paragraph whose 责任单位 line, or else whose recorded
 * statements, name it; in the order of the documents and of their text.
 */
export function dutyTasks(
  corpus: Pick<Corpus, 'documents' | 'duties' | 'targets' | 'organisations'>,
  organisation: string,
  nature: Nature,
): readonly DutyTask[] {
  const ofBody = {
    series: seriesNaming(corpus.targets, organisation),
    duties: dutiesCharging(corpus.duties, organisation),
  };
  const naming = [...ofBody.series, ...ofBody.duties].flatMap(
    ({ policy }) => documentWithId(corpus.documents, policy) ?? [],
  );
  return inOrderOf(corpus.documents, naming)
    .filter(({ policy }) => policy.nature === nature)
    .flatMap((document) => {
      const statements = recordsOf(ofBody.series, document.policy.id)
        .flatMap((series) => series.points.map((point) => ({ series, point })))
        .filter(({ point }) => point.organisations.includes(organisation));
      const duties = recordsOf(ofBody.duties, document.policy.id);
      // A statement belongs to the paragraph that prints the line it is charged by.
      const charging = chargingIn(document.text);
      const taskOf = ({ provision }: TargetPoint): string => charging.get(provision) ?? provision;
      const paragraphs = new Set([
        ...duties.map(({ provision }) => provision),
        ...statements.map(({ point }) => taskOf(point)),
      ]);
      const ofDocument = recordsOf(corpus.duties, document.policy.id);
      const areDutiesRecorded = compareDuties(document.text, ofDocument).unrecorded.length === 0;
      return inPrintedOrder(document, paragraphs).map((paragraph) => {
        const own = statements.filter(({ point }) => taskOf(point) === paragraph);
        const duty = duties.find(({ provision }) => provision === paragraph);
        return { ...toTask(document, paragraph, duty, own, corpus.organisations), areDutiesRecorded };
      });
    });
}

/** Series by the bodies that their statements name, and lines of responsible bodies by those that they list. */
const seriesNaming = indexOnce(({ points }: TargetSeries) => points.flatMap((point) => point.organisations));
const dutiesCharging = indexOnce(({ organisations }: Duty) => organisations);

const charged = new WeakMap<PolicyText, ReadonlyMap<string, string>>();

/** By the id of each heading, paragraph and row another one whose line charges it, read once for each text. */
function chargingIn(text: PolicyText): ReadonlyMap<string, string> {
  const read = charged.get(text) ?? new Map(statementTexts(text).flatMap(chargedFromElsewhere));
  charged.set(text, read);
  return read;
}

function chargedFromElsewhere({ id, charging }: StatementText): readonly (readonly [string, string])[] {
  const provision = charging[0]?.provision ?? id;
  return provision === id ? [] : [[id, provision]];
}

function inPrintedOrder({ text }: CitableDocument, ids: ReadonlySet<string>): readonly string[] {
  const ranks = ranksIn(text);
  return [...ids].filter((id) => ranks.has(id)).sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

const ranked = new WeakMap<PolicyText, ReadonlyMap<string, number>>();

/** Which in printed order each address of a text is, counted once for each text. */
function ranksIn(text: PolicyText): ReadonlyMap<string, number> {
  const ranks =
    ranked.get(text) ?? new Map([...walkAddresses(text.provisions)].map(({ id }, rank) => [id, rank]));
  ranked.set(text, ranks);
  return ranks;
}

function toTask(
  document: CitableDocument,
  paragraph: string,
  duty: Duty | undefined,
  statements: readonly DutyStatement[],
  organisations: readonly Organisation[],
): Omit<DutyTask, 'areDutiesRecorded'> {
  const policy = document.policy.id;
  const { provision, title, own, fullText, citation } = placeOf(document, paragraph);
  const isInHeading =
    paragraph !== provision.id && statements.some(({ point }) => point.provision === provision.id);
  const printed = isInHeading ? `${provision.heading}${own}` : own;
  return {
    policy,
    paragraph,
    provision: provision.id,
    title,
    text: printed,
    fullText,
    basis: duty === undefined ? 'sentence' : 'line',
    bodies: duty === undefined ? namesIn(statements, policy, organisations) : listedBy(duty),
    line: duty?.quote,
    statements: statements.toSorted(
      (a, b) => printed.indexOf(a.point.quote) - printed.indexOf(b.point.quote),
    ),
    citation,
  };
}

const listed = new WeakMap<Duty, readonly string[]>();

/** The bodies that a line lists, read once for all of them. */
function listedBy(duty: Duty): readonly string[] {
  const names = listed.get(duty) ?? parseDutyNames(duty.quote).map((name) => name.text);
  listed.set(duty, names);
  return names;
}

/** What a document prints where it sets a task: the same for every body that is given it. */
interface TaskPlace extends Pick<DutyTask, 'title' | 'fullText' | 'citation'> {
  readonly provision: Provision;
  /** The words of the paragraph or row; of a heading alone those of the heading. */
  readonly own: string;
}

const places = new WeakMap<CitableDocument, Map<string, TaskPlace>>();

function placeOf(document: CitableDocument, paragraph: string): TaskPlace {
  const ofDocument = places.get(document) ?? new Map<string, TaskPlace>();
  places.set(document, ofDocument);
  const place = ofDocument.get(paragraph) ?? readPlace(document, paragraph);
  ofDocument.set(paragraph, place);
  return place;
}

function readPlace({ policy, text }: CitableDocument, paragraph: string): TaskPlace {
  const path = findProvisionPath(text.provisions, paragraph);
  const provision = path?.path.at(-1);
  if (path === undefined || provision === undefined) {
    throw new Error(`"${paragraph}" is no provision of the document "${policy.id}"`);
  }
  const own = path.below === undefined ? provision.heading : (linesAt(path)[0]?.text ?? '');
  const heading = provision.runIn ? provision.heading.replace(/。$/u, '') : provision.heading;
  return {
    provision,
    own,
    title: `${provision.label}${heading}`.trim(),
    fullText: fullText(provision, paragraph, own),
    citation: citePositions(policy, [{ from: path }]),
  };
}

/** The document of a task, as its citation begins: 《…》（文号） */
export function citedDocument(policy: Policy): string {
  const cited = citedDocuments.get(policy) ?? citePositions(policy, []);
  citedDocuments.set(policy, cited);
  return cited;
}

const citedDocuments = new WeakMap<Policy, string>();

function citePositions(policy: Policy, positions: readonly PositionRange[]): string {
  const request = { policy, part: 'plan', positions, accessed: '', siteName: '' } as const;
  return citeInDocument({ ...request, words: defaultLevelWords }, 'printed');
}

/** The paragraph with the number and heading that it stands under: in one line where the heading is run in. */
function fullText(
  { id, label, heading, runIn, paragraphs }: Provision,
  paragraph: string,
  own: string,
): string {
  const head = `${label}${heading}`;
  if (paragraph === id) return head;
  const goesOn = runIn === true && paragraphs[0]?.id === paragraph;
  return goesOn ? head + own : [head, own].filter((line) => line !== '').join('\n');
}

/** Bodies that statements name: as their sentences print them, else by their full names. */
function namesIn(
  statements: readonly DutyStatement[],
  policy: string,
  organisations: readonly Organisation[],
): readonly string[] {
  const names = statements.flatMap(({ point }) =>
    point.organisations.flatMap((id) => {
      const organisation = recordWithId(organisations, id);
      if (organisation === undefined) return [];
      const printed = organisation.aliases
        .filter((alias) => alias.policy === policy && point.quote.includes(alias.name))
        .map(({ name }) => name)
        .sort((a, b) => b.length - a.length);
      return [printed[0] ?? organisation.name];
    }),
  );
  return [...new Set(names)];
}

/** A statement of a task, with the series that it belongs to. */
interface DutyStatement {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

/** Something that a document charges a body with, or says of it. */
export interface DutyTask {
  readonly policy: string;
  /** Paragraph or row that carries it. */
  readonly paragraph: string;
  /** Provision that the paragraph stands in. */
  readonly provision: string;
  /** Number and heading as printed, without the full stop of a run-in heading: 1.健全…规划机制. */
  readonly title: string;
  /** The paragraph as printed; of a row its cells with a tab between. */
  readonly text: string;
  /** The paragraph with the number and heading it stands under, as printed; a line break where the heading stands alone. */
  readonly fullText: string;
  /** `line`: the bodies are listed in a 责任单位 line · `sentence`: the sentence names them, and there is no such line. */
  readonly basis: 'line' | 'sentence';
  /** Every line of responsible bodies of the document is on record: what has none may be said to have none. */
  readonly areDutiesRecorded: boolean;
  /** Bodies as printed, in printed order. */
  readonly bodies: readonly string[];
  /** The line verbatim, brackets included; only where there is one. */
  readonly line: string | undefined;
  /** The statements of the paragraph that name the body, in printed order. */
  readonly statements: readonly DutyStatement[];
  /** 《…》（文号）四、（一）1. */
  readonly citation: string;
}
