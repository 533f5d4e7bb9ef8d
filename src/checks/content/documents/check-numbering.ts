import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import { walkProvisions } from '../../../domain/document/provision.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { labelSegment } from '../../../domain/text/numbering/label-segment.ts';
import { problemIn } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** A provision's id ends with its printed number, so that (二)5. of 三、 is `s3-2-5` for ever. */
export function* checkNumbering(content: Content): Generator<Diagnostic> {
  for (const { id: document, file, text, positionOfPart } of content.documents) {
    for (const { provision } of walkProvisions(text.provisions)) {
      const { id, label } = provision;
      const written = numberOf(id);
      const printed = labelSegment(label);
      if (written === undefined || isUnmarked(id, label) ? label === '' : written === printed) continue;
      yield problemIn(file, positionOfPart(id), {
        ruleId: 'numbering',
        message: {
          zh: `编号“${id}”与所印序号“${label}”不符`,
          en: `The id “${id}” does not agree with the printed number “${label}”`,
        },
        hint: {
          zh: printed === undefined ? '按所印序号取编号' : `编号末段应为 ${printed}`,
          en: printed === undefined ? 'Take the id from the printed number' : `Its last part should be ${printed}`,
        },
      });
    }
    if (content.publishedIds?.value[document] === undefined) yield* checkParagraphs({ file, text, positionOfPart });
  }
}

/** The number that an id ends with: 5 of `s3-2-5`, `12z1` of `a12z1`; `undefined` for an unnumbered part. */
function numberOf(id: string): string | undefined {
  const last = parseProvisionId(id).at(-1);
  return last !== undefined && 'segment' in last ? last.segment.replace(/^[a-y]/, '') : undefined;
}

/** An annex may be printed without the mark that numbers it. */
function isUnmarked(id: string, label: string): boolean {
  const kind = parseProvisionId(id).at(-1)?.kind;
  return label === '' && (kind === 'annex' || kind === 'annex-table');
}

/**
 * Paragraphs of a provision are numbered from 1 without a gap, in printed order. Asked of new documents only:
 * a paragraph that comes into a published one takes a free number, and the others keep theirs.
 */
function* checkParagraphs({
  file,
  text,
  positionOfPart,
}: Pick<Content['documents'][number], 'file' | 'text' | 'positionOfPart'>): Generator<Diagnostic> {
  for (const { provision } of walkProvisions(text.provisions)) {
    const paragraphs = provision.paragraphs.filter(({ id }) => !/(?:^|-)fn\d+$/.test(id));
    for (const [index, { id }] of paragraphs.entries()) {
      const number = String(index + 1);
      const expected = id.startsWith('p') && !id.includes('-') ? `p${number}` : `${provision.id}-p${number}`;
      if (id === expected) continue;
      yield problemIn(file, positionOfPart(id), {
        ruleId: 'numbering',
        message: {
          zh: `“${provision.id}”的第 ${number} 段编号是“${id}”`,
          en: `Paragraph ${number} of “${provision.id}” has the id “${id}”`,
        },
        hint: { zh: `按次序应为 ${expected}`, en: `By its order it should be ${expected}` },
      });
    }
  }
}
