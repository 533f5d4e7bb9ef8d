import { dutyTasks } from '../exports/duties/duty-tasks.ts';
import type { DutyTask } from '../exports/duties/duty-task.ts';
import { findMentions, type Mention } from '../domain/targets/find-mentions.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { getCorpus } from './corpus.ts';

/** A body with all that the published texts say of it. */
export interface HeldOrganisation {
  readonly organisation: Organisation;
  /** From policy documents. */
  readonly tasks: readonly DutyTask[];
  /** From reference material: what it says is no task. */
  readonly referenceTasks: readonly DutyTask[];
  /** By document id, in printed order. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Only reference material names it. */
  readonly isReference: boolean;
}

let held: Promise<readonly HeldOrganisation[]> | undefined;

/** Every body that a published text names, in the order of the records. */
export function getHeldOrganisations(): Promise<readonly HeldOrganisation[]> {
  held ??= loadOrganisations();
  return held;
}

async function loadOrganisations(): Promise<readonly HeldOrganisation[]> {
  const corpus = await getCorpus();
  const mentions = corpus.documents.map(({ policy, text }) => ({
    policy,
    found: findMentions(policy.id, text, corpus.organisations),
  }));
  return corpus.organisations.flatMap((organisation) => {
    const own = mentions
      .map(({ policy, found }) => ({
        policy,
        found: found.filter((mention) => mention.organisation === organisation.id),
      }))
      .filter(({ found }) => found.length > 0);
    const tasks = dutyTasks(corpus, organisation.id, 'policy');
    const referenceTasks = dutyTasks(corpus, organisation.id, 'reference');
    if (own.length === 0 && tasks.length === 0 && referenceTasks.length === 0) return [];
    return [
      {
        organisation,
        tasks,
        referenceTasks,
        mentions: new Map(own.map(({ policy, found }) => [policy.id, found])),
        isReference: tasks.length === 0 && own.every(({ policy }) => policy.nature === 'reference'),
      },
    ];
  });
}
