import { localise } from '../../content/localise.ts';
import { divideByBytes, MOST_LINES, pageBudget, takeWhatFits } from '../../content/page-budget.ts';
import { namedOrganisations, type NamedOrganisation } from '../../content/named-organisations.ts';
import { regionNames } from '../../content/region-names.ts';
import type { Site } from '../../content/site.ts';
import { documentOf } from '../../content/site.ts';
import type { Locale } from '../../i18n/locale.ts';
import { organisationMessages } from '../../i18n/organisation-messages.ts';
import { countedStatements } from '../records/counted-statements.ts';
import { type ResponsibilityMatrix, viewResponsibilityMatrix } from './responsibility-matrix.ts';
import { numberedRoute } from '../../content/routes.ts';

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

/** One of the pages that the bodies are divided among, where there are many. */
interface OrganisationListPage {
  readonly route: string;
  readonly href: string;
  readonly groups: readonly OrganisationGroup[];
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
  /** Further documents whose matrices would be more than a page holds. */
  readonly otherMatrices: readonly { readonly title: string; readonly href: string }[];
  /** How many documents list bodies beyond all of these. */
  readonly restMatrices: number;
  /** Of the policies whose records are complete: how many there are, how many list bodies, for how many tasks. */
  readonly totals: {
    readonly documents: number;
    readonly lined: number;
    readonly tasks: number;
    readonly bodies: number;
  };
  /** The pages of the bodies; none where all stand here, in `groups`. */
  readonly pages: readonly OrganisationListPage[];
  /** Where the bodies stand on pages of their own: how many each region has, and where. */
  readonly regions: readonly { readonly region: string; readonly count: number; readonly href: string }[];
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
  const completeIds = new Set(complete.map(({ policy }) => policy.id));
  const counted = matrices.filter((matrix) => completeIds.has(matrix.policy));
  const organisations = namedOrganisations(site);
  const statements = countedStatements(site);
  const regions = regionNames(site, locale);
  const groupsOf = (rows: readonly NamedOrganisation[]): readonly OrganisationGroup[] => {
    const inRegions = Map.groupBy(rows, ({ organisation }) => organisation.region);
    const groups = [...regions]
      .map(([name, region]) => ({
        region,
        rows: (inRegions.get(name) ?? []).map((each) => viewRow(site, locale, each)),
      }))
      .filter(({ rows: own }) => own.length > 0);
    return groups.map((group) => ({ ...group, isFolded: groups.length > OPEN_GROUPS }));
  };
  const groups = groupsOf(organisations.filter(({ isReference }) => !isReference));
  const isPaged = groups.flatMap(({ rows }) => rows).length * ROW_BYTES > pageBudget.bodies;
  const pages = isPaged ? viewListPages(site, locale, groups) : [];
  const drawn = takeWhatFits(matrices, pageBudget.matrices, matrixBytes);
  const others = matrices.slice(drawn.length);
  return {
    matrices: drawn.slice(0, OPEN_MATRICES),
    moreMatrices: drawn.slice(OPEN_MATRICES),
    otherMatrices: others
      .slice(0, MOST_LINES)
      .map(({ policy, title }) => ({ title, href: site.urls.policy(locale, policy) })),
    restMatrices: Math.max(others.length - MOST_LINES, 0),
    pages,
    regions: isPaged
      ? groups.slice(0, MOST_REGIONS).map(({ region, rows }) => ({
          region,
          count: rows.length,
          href: pages.find((page) => page.groups.some((group) => group.region === region))?.href ?? '',
        }))
      : [],
    totals: {
      documents: complete.length,
      lined: counted.length,
      tasks: counted.reduce((sum, { tasks }) => sum + tasks.length, 0),
      bodies: new Set(counted.flatMap(({ bodies }) => bodies.map(({ id }) => id))).size,
    },
    groups: isPaged ? [] : groups,
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

/** About how many bytes of HTML the row of a body is. */
const ROW_BYTES = 330;

/** Most regions that are named with their number of bodies; the pages of the list have all. */
const MOST_REGIONS = 400;

/** A region that runs on stands on several pages. */
function viewListPages(
  site: Site,
  locale: Locale,
  groups: readonly OrganisationGroup[],
): readonly OrganisationListPage[] {
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  return divideByBytes(rows, pageBudget.listPage, () => ROW_BYTES).map((page, index) => ({
    route: listRoute(index + 1),
    href: site.urls.page(locale, listRoute(index + 1)),
    groups: [...Map.groupBy(page, ({ group }) => group)].map(([{ region }, own]) => ({
      region,
      rows: own.map(({ row }) => row),
      isFolded: false,
    })),
  }));
}

/** Route of a page of the list of bodies, from 1. */
function listRoute(number: number): string {
  return numberedRoute('/organisations/list/', number);
}

/** About how many bytes of HTML a matrix is. */
function matrixBytes({ groups, tasks, bodies }: ResponsibilityMatrix): number {
  const marks = bodies.reduce((sum, { count }) => sum + count, 0);
  return (
    800 +
    150 * groups.length +
    330 * tasks.length +
    160 * bodies.length +
    10 * tasks.length * bodies.length +
    430 * marks
  );
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
    mentions: [...mentions]
      .filter(([id]) => isReference || documentOf(site, id).policy.nature === 'policy')
      .reduce((sum, [, own]) => sum + own.length, 0),
  };
}
