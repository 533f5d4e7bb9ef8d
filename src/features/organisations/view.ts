import { localise } from '../../content/localise.ts';
import { namedOrganisations, type NamedOrganisation } from '../../content/named-organisations.ts';
import { regionNames } from '../../content/region-names.ts';
import type { Site } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { organisationMessages } from '../../i18n/organisation-messages.ts';
import { countedStatements } from '../records/counted-statements.ts';
import { type ResponsibilityMatrix, viewResponsibilityMatrix } from './responsibility-matrix.ts';

/** One body in the list. */
interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly tasks: number;
  readonly statements: number;
  readonly mentions: number;
}

export interface OrganisationGroup {
  readonly region: string;
  readonly rows: readonly OrganisationRow[];
  /** Whether only its name and count stand open: where there are many regions. */
  readonly isFolded: boolean;
}

/** Regions whose bodies stand open. */
const OPEN_GROUPS = 6;
/** Documents whose matrices stand open. */
const OPEN_MATRICES = 3;

/** Everything the page of responsible bodies prints. */
export interface OrganisationsPage {
  readonly matrices: readonly ResponsibilityMatrix[];
  /** Those of further documents, folded. */
  readonly moreMatrices: readonly ResponsibilityMatrix[];
  /** Of the policies whose records are complete: how many there are, how many list bodies, for how many tasks. */
  readonly totals: {
    readonly documents: number;
    readonly lined: number;
    readonly tasks: number;
    readonly bodies: number;
  };
  /** By region, from the country down. */
  readonly groups: readonly OrganisationGroup[];
  readonly reference: readonly OrganisationGroup[];
  /** The statements that the site counts, and how many of them no line of responsible bodies stands with. */
  readonly unassigned: { readonly without: number; readonly total: number; readonly href: string };
}

export function viewOrganisationsPage(site: Site, locale: Locale): OrganisationsPage {
  const policies = site.documents.filter(({ policy }) => policy.nature === 'policy');
  const matrices = policies.flatMap((document) => viewResponsibilityMatrix(site, locale, document) ?? []);
  const complete = policies.filter(({ policy }) => policy.trackers === 'complete');
  const counted = matrices.filter((matrix) => complete.some(({ policy }) => policy.id === matrix.policy));
  const organisations = namedOrganisations(site);
  const statements = countedStatements(site);
  const regions = regionNames(site, locale);
  const groupsOf = (rows: readonly NamedOrganisation[]): readonly OrganisationGroup[] => {
    const groups = [...regions]
      .map(([name, region]) => ({
        region,
        rows: rows
          .filter(({ organisation }) => organisation.region === name)
          .map((each) => viewRow(site, locale, each)),
      }))
      .filter(({ rows: own }) => own.length > 0);
    return groups.map((group) => ({ ...group, isFolded: groups.length > OPEN_GROUPS }));
  };
  return {
    matrices: matrices.slice(0, OPEN_MATRICES),
    moreMatrices: matrices.slice(OPEN_MATRICES),
    totals: {
      documents: complete.length,
      lined: counted.length,
      tasks: counted.reduce((sum, { tasks }) => sum + tasks.length, 0),
      bodies: new Set(counted.flatMap(({ bodies }) => bodies.map(({ id }) => id))).size,
    },
    groups: groupsOf(organisations.filter(({ isReference }) => !isReference)),
    reference: groupsOf(organisations.filter(({ isReference }) => isReference)),
    unassigned: {
      without: statements.filter(
        ({ tracked, statement }) => !statement.isCharged && tracked.areDutiesRecorded,
      ).length,
      total: statements.length,
      href: site.urls.targets(locale, 'part=counted&organisation=none'),
    },
  };
}

function viewRow(
  site: Site,
  locale: Locale,
  { organisation, tasks, referenceTasks, mentions, isReference }: NamedOrganisation,
): OrganisationRow {
  return {
    id: organisation.id,
    name: localise(organisation, locale).name,
    href: site.urls.organisation(locale, organisation.id),
    kind: organisationMessages[locale].kind[organisation.kind],
    tasks: tasks.filter(({ basis }) => basis === 'line').length,
    statements: (isReference ? referenceTasks : tasks).reduce(
      (sum, { statements }) => sum + statements.length,
      0,
    ),
    mentions: site.documents
      .filter(({ policy }) => isReference || policy.nature === 'policy')
      .reduce((sum, { policy }) => sum + (mentions.get(policy.id)?.length ?? 0), 0),
  };
}
