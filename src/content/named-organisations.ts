import type { Policy } from '../schemas/policy.ts';
import { findMentions, type Mention } from '../domain/targets/find-mentions.ts';
import type { DutyTask } from '../exports/documents/duties/duty-tasks.ts';
import { dutyTasks } from '../exports/documents/duties/duty-tasks.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { oncePerSite } from './once-per-site.ts';
import type { Site } from './site.ts';

/** A body with all that the published texts say of it. */
export interface NamedOrganisation {
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

/** Every body that a published text names, in the order of the records. */
export const namedOrganisations = oncePerSite(listOrganisations);

/** Those that have pages and files of their own. */
export function organisationsWithPages(site: Site): readonly NamedOrganisation[] {
  return namedOrganisations(site).filter(
    ({ organisation }) => site.sections.ofOrganisation(organisation.id) === undefined,
  );
}

/** Those of them whose tasks stand in files, too. */
export function organisationsWithFiles(site: Site): readonly NamedOrganisation[] {
  return organisationsWithPages(site).filter(
    ({ organisation, tasks }) => tasks.length > 0 && site.sections.hasDutyFiles(organisation.id),
  );
}

/** The bodies that a document names, by its id. */
export const organisationsByDocument = oncePerSite(
  (site): ReadonlyMap<string, readonly NamedOrganisation[]> => {
    const named = namedOrganisations(site).flatMap((body) => {
      const tasks = [...body.tasks, ...body.referenceTasks];
      const policies = new Set([...body.mentions.keys(), ...tasks.map(({ policy }) => policy)]);
      return [...policies].map((policy) => ({ policy, body }));
    });
    const grouped = Map.groupBy(named, ({ policy }) => policy);
    return new Map([...grouped].map(([policy, list]) => [policy, list.map(({ body }) => body)]));
  },
);

function listOrganisations(site: Site): readonly NamedOrganisation[] {
  const mentions = site.documents.map(({ policy, text }) => ({
    policy,
    found: findMentions(policy.id, text, site.organisations),
  }));
  const byBody = new Map<string, { readonly policy: Policy; readonly found: readonly Mention[] }[]>();
  for (const { policy, found } of mentions) {
    for (const [body, ofBody] of Map.groupBy(found, ({ organisation }) => organisation)) {
      const own = byBody.get(body) ?? [];
      byBody.set(body, own);
      own.push({ policy, found: ofBody });
    }
  }
  return site.organisations.flatMap((organisation) => {
    const own = byBody.get(organisation.id) ?? [];
    const tasks = dutyTasks(site, organisation.id, 'policy');
    const referenceTasks = dutyTasks(site, organisation.id, 'reference');
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
