import { recordsOf, recordWithId } from '../../domain/record-index.ts';
import { headingGlosses } from '../../content/heading-glosses.ts';
import { localise } from '../../content/localise.ts';
import type { Site } from '../../content/site.ts';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { formatPosition } from '../../domain/document/position.ts';
import { ownPosition } from '../../domain/document/printed-position.ts';
import { findProvisionPath } from '../../domain/document/provision-path.ts';
import type { Provision } from '../../domain/document/provision.ts';
import type { BelowHeading } from '../../domain/document/split-below.ts';
import { datingOf } from '../../domain/targets/dating.ts';
import type { Locale } from '../../i18n/locale.ts';
import { positionWords } from '../records/provision-position.ts';

/** A task of a document that ends in a line of responsible bodies. */
interface MatrixTask {
  /** Id of the provision, or of the paragraph or row where the provision has several tasks. */
  readonly id: string;
  readonly label: string;
  /** The label is a position below the heading, longer than a number. */
  readonly isBelow: boolean;
  readonly heading: string;
  /** What the heading says in the language of the page. */
  readonly gloss: string | undefined;
  readonly href: string;
  readonly bodies: number;
}

/** Tasks under one heading. */
interface MatrixTaskGroup {
  readonly heading: string;
  /** What it says in the language of the page. */
  readonly gloss: string | undefined;
  readonly tasks: readonly MatrixTask[];
}

interface MatrixCell {
  readonly task: MatrixTask;
  /** Rank in the printed line, from 1. */
  readonly position: number;
  /** The task prints a date for a statement of it. */
  readonly dated: boolean;
}

interface MatrixBody {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly cells: readonly (MatrixCell | undefined)[];
  readonly count: number;
}

/** Bodies × tasks of one document; bodies in the order in which the text first lists them. */
export interface ResponsibilityMatrix {
  readonly policy: string;
  readonly title: string;
  readonly groups: readonly MatrixTaskGroup[];
  readonly tasks: readonly MatrixTask[];
  readonly bodies: readonly MatrixBody[];
}

/** The matrix of a document; undefined when none of its tasks lists responsible bodies. */
export function viewResponsibilityMatrix(
  site: Site,
  locale: Locale,
  { policy, text }: CitableDocument,
): ResponsibilityMatrix | undefined {
  const duties = recordsOf(site.duties, policy.id);
  if (duties.length === 0) return undefined;
  const glosses = headingGlosses(site, locale, policy.id);
  const points = Map.groupBy(
    recordsOf(site.targets, policy.id).flatMap((series) => series.points),
    ({ provision }) => provision,
  );
  const places = duties.flatMap((duty) => {
    const { path = [], below } = findProvisionPath(text.provisions, duty.provision) ?? {};
    const provision = path.at(-1);
    return provision === undefined ? [] : [{ duty, provision, below, parent: path.at(-2) }];
  });
  const alike = Map.groupBy(places, ({ provision }) => provision);
  const lines = places.map(({ duty, provision, below, parent }) => {
    // A task goes by its heading; what shares one with others, by its own place below it.
    const isAlone = below?.kind === 'paragraph' && alike.get(provision)?.length === 1;
    const id = isAlone ? provision.id : duty.provision;
    const task: MatrixTask = {
      id,
      label: isAlone ? provision.label : placeBelow(provision, below),
      isBelow: !isAlone,
      heading: provision.heading.replace(/。$/u, ''),
      gloss: glosses.get(provision.id),
      href: site.urls.policy(locale, policy.id, id),
      bodies: duty.organisations.length,
    };
    const dated = points.get(duty.provision)?.some((point) => datingOf(point) === 'printed') === true;
    return { task, dated, duty, parent };
  });
  const groups = Map.groupBy(lines, ({ parent }) => parent);
  const ids = [...new Set(lines.flatMap(({ duty }) => duty.organisations))];
  return {
    policy: policy.id,
    title: localise(policy, locale).title,
    groups: [...groups].map(([parent, ofGroup]) => ({
      heading: parent === undefined ? '' : `${parent.label}${parent.heading}`,
      gloss: glosses.get(parent?.id ?? ''),
      tasks: ofGroup.map(({ task }) => task),
    })),
    tasks: lines.map(({ task }) => task),
    bodies: ids.map((id) => {
      const organisation = recordWithId(site.organisations, id);
      const cells = lines.map(({ task, dated, duty }) => {
        const index = duty.organisations.indexOf(id);
        return index === -1 ? undefined : { task, dated, position: index + 1 };
      });
      return {
        id,
        name: localise(organisation, locale).name ?? id,
        href: site.urls.organisation(locale, id),
        cells,
        count: cells.filter((cell) => cell !== undefined).length,
      };
    }),
  };
}

/** The position of a paragraph or row by the number of its heading alone: （一）第2段, 附件表1第3行. */
function placeBelow(provision: Provision, below: BelowHeading | undefined): string {
  const position = ownPosition({ path: [provision], ...(below && { below }) });
  return position === undefined ? provision.label : formatPosition(position, positionWords('zh-CN'));
}
