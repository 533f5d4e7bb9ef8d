import type { IdStep } from '../../../domain/document/parse-provision-id.ts';
import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { oncePerText } from '../../../domain/text/once-per-text.ts';
import { segmentOf } from '../../../domain/text/numbering/label-segment.ts';
import type { LabelStyle } from '../../../domain/text/numbering/label-style.ts';
import {
  containerLetters,
  isContainerStyle,
  planStyles,
} from '../../../domain/text/numbering/label-style.ts';
import type { Label } from '../../../domain/text/numbering/read-label.ts';
import { readAnnexLabel, readHeadingLabel } from '../../../domain/text/numbering/read-label.ts';
import { problemIn } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';

/**
 * A provision's id ends with its printed number, and names its kind: (二)5. of 三、 is `s3-2-5` for ever, 第十二条 `a12`.
 * A number that a person has decided on has the id that was decided.
 */
export function* checkNumbering(content: Content): Generator<Diagnostic> {
  for (const document of content.documents) {
    const { id, file, facts, text, positionOfPart } = document;
    const decided = new Set(facts?.value.numbering?.flatMap((decision) => decision.id ?? []));
    for (const { provision } of walkProvisions(text.provisions)) {
      if (decided.has(provision.id)) continue;
      const expected = expectedSegment(provision);
      if (expected === undefined) continue;
      yield problemIn(file, positionOfPart(provision.id), {
        ruleId: 'numbering',
        message: {
          zh: `编号“${provision.id}”与所印序号“${provision.label}”不符`,
          en: `The id “${provision.id}” does not agree with the printed number “${provision.label}”`,
        },
        hint: {
          zh: expected === '' ? '按所印序号取编号' : `编号末段应为 ${expected}`,
          en: expected === '' ? 'Take the id from the printed number' : `Its last part should be ${expected}`,
        },
      });
    }
    if (content.publishedIds?.value[id] === undefined) yield* checkSequences(document);
  }
}

/** The last part that the id of a provision ought to have, empty where its label gives none; `undefined` where it has it. */
function expectedSegment({ id, label }: Provision): string | undefined {
  const last = parseProvisionId(id).at(-1);
  if (last === undefined || last.kind === 'part') return label === '' ? undefined : '';
  if (!('segment' in last)) return '';
  if (last.kind === 'annex' || last.kind === 'annex-table') {
    const mark = readAnnexLabel(label);
    // An annex may be printed without a mark, or numbered below one that is not there.
    if (mark === undefined) return label === '' ? undefined : '';
    const segment = `${last.kind === 'annex' ? 'x' : 'y'}${segmentOf(mark)}`;
    return mark.style === last.kind && (mark.leading !== undefined || segment === last.segment)
      ? undefined
      : segment;
  }
  const printed = readLabelAlone(label);
  if (printed?.text !== label) return '';
  const segments = segmentsOf(printed);
  return segments.includes(last.segment) && fitsKind(last, printed.style) ? undefined : (segments[0] ?? '');
}

/** Labels by themselves are few, and the same in every document. */
const readLabelAlone = oncePerText(readHeadingLabel, 4096);

/** What an id may end with for a printed number: 三、 stands below a chapter as `s3`, below others as `3`. */
function segmentsOf(label: Label): readonly string[] {
  const number = segmentOf(label);
  const { style } = label;
  if (isContainerStyle(style)) return [`${containerLetters[style]}${number}`];
  if (style === 'article') return [`a${number}`];
  if (style === 'box') return [`k${number}`];
  return [number, `s${number}`];
}

function fitsKind({ kind }: IdStep, style: LabelStyle): boolean {
  if (kind === 'container') return isContainerStyle(style);
  if (kind === 'article' || kind === 'box') return kind === style;
  return style === 'decimal' || planStyles.some((each) => each === style);
}

/**
 * Paragraphs, tables, rows and footnotes are numbered from 1 without a gap, in printed order. Asked of new documents
 * only: a paragraph that comes into a published one takes a free number, and the others keep theirs.
 */
function* checkSequences({ file, text, positionOfPart }: ContentDocument): Generator<Diagnostic> {
  for (const { provision } of walkProvisions(text.provisions)) {
    for (const { found, expected } of misnumbered(provision)) {
      yield problemIn(file, positionOfPart(found), {
        ruleId: 'numbering',
        message: {
          zh: `编号“${found}”不合次序`,
          en: `The id “${found}” is out of order`,
        },
        hint: { zh: `按次序应为 ${expected}`, en: `By its order it should be ${expected}` },
      });
    }
  }
}

interface Misnumbered {
  readonly found: string;
  readonly expected: string;
}

function misnumbered({ id, paragraphs, tables = [] }: Provision): readonly Misnumbered[] {
  const isFootnote = (each: string): boolean => /(?:^|-)fn\d+$/.test(each);
  const ids = paragraphs.map((paragraph) => paragraph.id);
  // Those of a document without numbering stand under its title.
  const above = (found: string): string => (id === 'title' && !found.startsWith('title-') ? '' : `${id}-`);
  return [
    ...outOfOrder(
      ids.filter((each) => !isFootnote(each)),
      (found) => `${above(found)}p`,
    ),
    ...outOfOrder(ids.filter(isFootnote), (found) => `${above(found)}fn`),
    ...outOfOrder(
      tables.map((table) => table.id),
      (found) => `${above(found)}t`,
    ),
    ...tables.flatMap((table) =>
      outOfOrder(
        table.rows.map((row) => row.id),
        () => `${table.id}-r`,
      ),
    ),
  ];
}

function outOfOrder(ids: readonly string[], start: (found: string) => string): readonly Misnumbered[] {
  return ids.flatMap((found, index) => {
    const expected = `${start(found)}${String(index + 1)}`;
    return found === expected ? [] : [{ found, expected }];
  });
}
