import { describePositions } from '../../domain/citing/describe-positions.ts';
import { defaultLevelWords } from '../../domain/citing/level-words.ts';
import { documentLines, partsOf, type Line } from '../../domain/document/lines.ts';
import { positionOf } from '../../domain/document/printed-position.ts';
import type { PolicyText, Provision } from '../../domain/document/provision.ts';
import { splitBelow } from '../../domain/document/split-below.ts';
import { topicProvisions } from '../../domain/document/topic-provisions.ts';
import { columnHeads, tableGrid } from '../../domain/document/table-grid.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { SearchDocument, SearchUnit, UnitPiece } from './search-document.ts';

/**
 * What the index builder needs of a policy, its text, and whether targets are recorded for it.
 *
 * @param topics all that there are; a paragraph belongs to those that take in its provision or one above it
 */
export function makeSearchDocument(
  policy: Policy,
  text: PolicyText,
  hasTargets: boolean,
  topics: readonly Topic[] = [],
): SearchDocument {
  const quoted = topics.flatMap((topic) =>
    topicProvisions(topic)
      .filter((chosen) => chosen.policy === policy.id)
      .map(({ provision }) => ({ topic: topic.id, provision })),
  );
  const date = policy.dateSigned ?? policy.datePublished;
  return {
    policy: policy.id,
    nature: policy.nature,
    kind: policy.kind,
    region: { name: policy.region.name, level: policy.region.level },
    ...(date === undefined ? {} : { date }),
    title: policy.title,
    topics: policy.topics,
    hasTargets,
    units: documentLines(text).map((line) => addTopics(makeUnit(line), quoted)),
  };
}

interface QuotedProvision {
  readonly topic: string;
  readonly provision: string;
}

function addTopics(unit: SearchUnit, quoted: readonly QuotedProvision[]): SearchUnit {
  const holds = ({ provision }: QuotedProvision): boolean =>
    unit.pieces.some((piece) => piece.provision === provision || piece.provision.startsWith(`${provision}-`));
  const topics = [...new Set(quoted.filter(holds).map(({ topic }) => topic))];
  return topics.length === 0 ? unit : { ...unit, topics };
}

/** The position a line stands at, with its 款, footnote or row, and its parts. */
function makeUnit(line: Line): SearchUnit {
  const path = [...line.ancestors, line.provision];
  const parts = partsOf(line);
  const { below } = splitBelow(parts.at(-1)?.id ?? '');
  const target = { path, ...(below && { below }) };
  return {
    position:
      below === undefined || below.kind === 'paragraph'
        ? (positionOf(target)?.numbering ?? '')
        : describePositions([{ from: target }], 'printed', defaultLevelWords),
    pieces: parts.map(({ id, isHeading, text }) => ({
      provision: id,
      heading: isHeading,
      text,
      ...(below?.kind === 'row' ? columnsOf(line.provision, id) : {}),
    })),
  };
}

/** The heads of the columns that the cells of a row stand in; nothing for a row of heads, or without any. */
function columnsOf({ tables = [] }: Provision, row: string): Pick<UnitPiece, 'columns'> {
  const table = tables.find(({ rows }) => rows.some(({ id }) => id === row));
  if (table === undefined) return {};
  const grid = tableGrid(table);
  const number = table.rows.findIndex(({ id }) => id === row);
  if (number < grid.headRows) return {};
  const heads = (grid.rows[number] ?? []).flatMap((square, column) =>
    square?.isOrigin === true ? [columnHeads(grid, column).join(' ')] : [],
  );
  return heads.every((head) => head === '') ? {} : { columns: heads.join('\t') };
}
