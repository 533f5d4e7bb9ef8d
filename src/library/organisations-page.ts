import type { Locale } from '../i18n/locale.ts';
import { organisationMessages } from '../i18n/organisation-messages.ts';
import { getCorpus } from './corpus.ts';
import { getHeldOrganisations, type HeldOrganisation } from './organisation-tasks.ts';
import { type ResponsibilityMatrix, viewResponsibilityMatrix } from './responsibility-matrix.ts';
import { pathTo } from './site.ts';

/** One body in the list. */
export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly tasks: number;
  readonly statements: number;
  readonly mentions: number;
}

export interface OrganisationGroup {
  readonly place: string;
  readonly rows: readonly OrganisationRow[];
}

/** Everything the page of responsible bodies prints. */
export interface OrganisationsPage {
  readonly matrices: readonly ResponsibilityMatrix[];
  readonly totals: { readonly documents: number; readonly tasks: number; readonly bodies: number };
  /** By place, in the order of the documents. */
  readonly groups: readonly OrganisationGroup[];
  readonly reference: readonly OrganisationGroup[];
  /** Statements of policy documents, rates apart, and how many of them name no body. */
  readonly unassigned: { readonly without: number; readonly total: number; readonly href: string };
}

export async function viewOrganisationsPage(locale: Locale): Promise<OrganisationsPage> {
  const corpus = await getCorpus();
  const policies = corpus.documents.filter(({ policy }) => policy.nature === 'policy');
  const matrices = policies.flatMap((document) => viewResponsibilityMatrix(locale, document, corpus) ?? []);
  const organisations = await getHeldOrganisations();
  // The same statements as on the targets page, so that its filter shows as many.
  const complete = new Set(
    policies.filter(({ policy }) => policy.trackers === 'complete').map(({ policy }) => policy.id),
  );
  const points = corpus.targets
    .filter(({ policy, kind }) => complete.has(policy) && kind !== 'policy-rate')
    .flatMap((series) => series.points);
  const regions = new Map(corpus.documents.map(({ policy }) => [policy.region.name, policy.region.nameEn]));
  const groupsOf = (rows: readonly HeldOrganisation[]): readonly OrganisationGroup[] => {
    const names = [...new Set([...regions.keys(), ...rows.map(({ organisation }) => organisation.region)])];
    return names
      .map((name) => ({
        place: locale === 'en' ? (regions.get(name) ?? name) : name,
        rows: rows
          .filter(({ organisation }) => organisation.region === name)
          .map((each) => viewRow(locale, each)),
      }))
      .filter(({ rows: own }) => own.length > 0);
  };
  return {
    matrices,
    totals: {
      documents: policies.length,
      tasks: matrices.reduce((sum, { tasks }) => sum + tasks.length, 0),
      bodies: new Set(matrices.flatMap(({ bodies }) => bodies.map(({ id }) => id))).size,
    },
    groups: groupsOf(organisations.filter(({ isReference }) => !isReference)),
    reference: groupsOf(organisations.filter(({ isReference }) => isReference)),
    unassigned: {
      without: points.filter(({ organisations: bodies }) => bodies.length === 0).length,
      total: points.length,
      href: `${pathTo(locale, '/targets/')}?organisation=none`,
    },
  };
}

function viewRow(
  locale: Locale,
  { organisation, tasks, referenceTasks, mentions }: HeldOrganisation,
): OrganisationRow {
  return {
    id: organisation.id,
    name: locale === 'en' ? organisation.nameEn : organisation.name,
    href: pathTo(locale, `/organisations/${organisation.id}/`),
    kind: organisationMessages[locale].kind[organisation.kind],
    tasks: tasks.filter(({ basis }) => basis === 'line').length,
    statements: [...tasks, ...referenceTasks].reduce((sum, { statements }) => sum + statements.length, 0),
    mentions: [...mentions.values()].reduce((sum, found) => sum + found.length, 0),
  };
}
