import { walkProvisions } from '../../domain/document/provision.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Outcome } from '../../maintenance/dialogue/dialogue.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import { policiesOf } from '../../maintenance/dialogue/project.ts';
import type { DocumentWord } from '../../maintenance/review-drafts/plan-review.ts';
import { planReview } from '../../maintenance/review-drafts/plan-review.ts';
import type { ReviewProblems } from '../../maintenance/review-drafts/problems-by-item.ts';
import { problemsByItem } from '../../maintenance/review-drafts/problems-by-item.ts';
import { withValues } from '../../maintenance/review-drafts/record-fields.ts';
import type { ReviewDecision } from '../../maintenance/review-drafts/review-decision.ts';
import type { Review, ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import { reviewDocument } from '../../maintenance/review-drafts/review-document.ts';
import type { PlanCheck } from '../add/check-plan.ts';
import { checkPlan } from '../add/check-plan.ts';
import { readProject } from '../add/read-project.ts';
import { writePlan } from '../add/write-plan.ts';
import { nextOpen } from './neighbours.ts';
import type { PageView, Panel, SaveOutcome } from './page-view.ts';
import { formOf, isOpen } from './page-view.ts';
import { readDecisions, saveDecisions } from './saved-decisions.ts';

/** Where a document is reviewed. */
export interface ReviewPlace {
  readonly root: string;
  readonly settings: Pick<Settings, 'asOf' | 'folders'>;
  readonly policy: string;
  readonly language: keyof Bilingual;
}

/** Nothing is read, so nothing is complete. */
const UNSAID: DocumentWord = { isRead: false, isComplete: false };

/** The review of one document: what was decided is kept from one run to the next until it is written. */
export class ReviewSession {
  readonly #place: ReviewPlace;
  #project: Project;
  #decisions: readonly ReviewDecision[];
  #review: Review;
  #problems: ReviewProblems | undefined;

  constructor(place: ReviewPlace) {
    this.#place = place;
    this.#project = readProject(place.root, place.settings.folders);
    this.#decisions = readDecisions(place.root, place.policy);
    this.#review = this.#read();
  }

  /** Reads the content again: somebody may have edited it elsewhere. */
  refresh(): void {
    this.#project = readProject(this.#place.root, this.#place.settings.folders);
    this.#review = this.#read();
  }

  /** The page as it is. @param key of the item to look at; the first open one where there is no such item */
  view(key: string | undefined, asked: Panel = { kind: 'item' }): PageView {
    const { policy, language } = this.#place;
    const { content } = this.#project;
    const facts = policiesOf(this.#project).get(policy);
    const document = content.documents.find(({ id }) => id === policy);
    const { items } = this.#review;
    const missing = content.diagnostics.filter(({ file }) => file === document?.file);
    const panel: Panel =
      facts === undefined && asked.kind !== 'closed' ? { kind: 'unfilled', missing } : asked;
    const headings = [...walkProvisions(document?.text.provisions ?? [])].map(
      ({ provision }) => provision.id,
    );
    return {
      language,
      title: facts?.title ?? policy,
      parts: document?.parts ?? [],
      headings: new Set(headings),
      review: this.#review,
      current: items.find(({ item }) => item.key === key) ?? items.find(isOpen) ?? items[0],
      panel,
      problems: this.#problems,
      canUndo: this.#decisions.length > 0,
      asksIsRead: facts?.review === 'draft',
      isInProgress: facts?.trackers === 'in-progress',
      organisations: content.organisations.records.map(({ value }) => value),
      indicators: new Map(content.indicators.records.map(({ value: { id, name } }) => [id, name])),
    };
  }

  /** Takes a decision and goes on to the next open item; values that do not fit are shown again. */
  decide(decision: ReviewDecision): PageView {
    const { item: key } = decision;
    const reviewed = this.#find(key);
    if (reviewed === undefined) return this.view(key);
    if ('values' in decision && decision.values !== undefined) {
      const as = decision.verdict === 'record' ? 'target' : 'record';
      const { schema, base } = formOf(reviewed, as);
      const { faults } = withValues(schema, base, decision.values);
      if (faults.length > 0) return this.view(key, { kind: 'edit', as, values: decision.values });
    }
    this.#decisions = [...this.#decisions, decision];
    this.#keep();
    return this.view(decision.verdict === 'later' ? key : nextOpen(this.#review.items, key)?.item.key);
  }

  /** Takes the last decision back, and shows its item. */
  undo(): PageView {
    const last = this.#decisions.at(-1);
    this.#decisions = this.#decisions.slice(0, -1);
    this.#keep();
    return this.view(last?.item);
  }

  /** Checks what would be written, for the list and the records. @param key of the item to look at */
  check(key: string | undefined, panel: Panel['kind']): PageView {
    const outcome = this.#checked(UNSAID);
    return this.view(key, panel === 'save' ? { kind: 'save', outcome: outcome.outcome } : { kind: 'item' });
  }

  /** Writes what was decided, unless the check finds something wrong with it. */
  save(key: string | undefined, said: DocumentWord): PageView {
    this.refresh();
    const { outcome, plan } = this.#checked(said);
    if (plan === undefined || outcome.kind !== 'checked' || outcome.fresh.length > 0) {
      return this.view(key, { kind: 'save', outcome });
    }
    const files = writePlan(plan, this.#place.root, this.#place.settings);
    if (files === undefined) return this.view(key, { kind: 'save', outcome: { kind: 'failed' } });
    this.#decisions = [];
    this.refresh();
    this.#keep();
    return this.view(undefined, { kind: 'written', files, next: plan.next });
  }

  #checked(said: DocumentWord): {
    readonly outcome: SaveOutcome;
    readonly plan?: Extract<Outcome, { kind: 'plan' }>;
  } {
    const { root, settings, policy } = this.#place;
    const facts = policiesOf(this.#project).get(policy);
    if (facts === undefined) return { outcome: { kind: 'nothing' } };
    const plan = planReview(this.#project, facts, this.#review, said);
    this.#problems = undefined;
    if (plan.kind === 'refused') return { outcome: plan };
    const { changes, notes } = plan;
    if (changes.length === 0) return { outcome: { kind: 'nothing' }, plan };
    const found: PlanCheck = checkPlan(plan, this.#project, root, settings);
    this.#problems = problemsByItem(this.#review, changes, found.fresh);
    const files = changes.map(({ file }) => file);
    return { outcome: { kind: 'checked', files, note: notes[0], ...found }, plan };
  }

  #find(key: string): ReviewedItem | undefined {
    return this.#review.items.find(({ item }) => item.key === key);
  }

  #read(): Review {
    return reviewDocument(this.#project, this.#place.policy, this.#decisions);
  }

  #keep(): void {
    saveDecisions(this.#place.root, this.#place.policy, this.#decisions);
    this.#problems = undefined;
    this.#review = this.#read();
  }
}
