import type { PolicyText, Provision, ProvisionContent } from '../../domain/document/provision.ts';
import { arrangement } from '../../domain/document/provision.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { DocumentPart, DocumentText } from '../divide/divide-document.ts';
import { createSeedWarning } from '../seed-problem.ts';
import type { Decisions, UnplacedNumber } from './number-provisions.ts';
import { numberProvisions } from './number-provisions.ts';
import { OpenProvision } from './open-provision.ts';

export interface BuiltText {
  readonly text: PolicyText;
  readonly unplaced: readonly UnplacedNumber[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The provisions of a document: those of its body, its parts and annexes, each with its id. */
export function buildText(texts: readonly DocumentText[], file: string, decisions: Decisions): BuiltText {
  const counts = new Map<string, number>();
  const unplaced: UnplacedNumber[] = [];
  const distribution: Provision[] = [];
  const diagnostics: Diagnostic[] = [];
  const built = texts.map((text): AnnexedText => {
    const contents: ProvisionContent[] = [];
    /** What stands below the annex itself, or below the title of a document without numbering. */
    const own = new OpenProvision(text.id, { label: '', heading: '', runIn: false });
    const isBare = text.parts.some(({ name }) => name === 'paragraphs');
    for (const part of text.parts) {
      if (part.name === 'body') {
        const numbered = numberProvisions(
          { annex: text.id, scheme: text.scheme, lines: part.lines },
          file,
          decisions,
        );
        contents.push(...numbered.provisions.map(asContent));
        unplaced.push(...numbered.unplaced);
        diagnostics.push(...numbered.diagnostics);
        continue;
      }
      for (const line of part.lines) {
        if (
          line.is.kind !== 'heading' ||
          line.is.label.style === 'ordinal-is' ||
          decisions.get(line.position.line)?.as === 'paragraph'
        )
          continue;
        unplaced.push({ line: line.position.line, text: line.text });
        diagnostics.push(createSeedWarning('seed-number-unplaced', file, line.position, line.text));
      }
      if (part.name === 'paragraphs') {
        for (const line of part.lines) own.addLine(line);
        placeParagraphs(contents, own);
        continue;
      }
      const isHeading = part.name === 'title' && text.id !== '' && text.mark === undefined;
      const isOwned = isHeading || (part.name === 'title' && text.id === '' && isBare);
      if (isOwned) for (const line of part.lines) own.addFootnotes(line);
      if (isHeading) {
        if (!isBare) contents.push(...own.contents());
        continue;
      }
      if (part.name === 'distribution' && text === texts.at(-1) && !counts.has('distribution')) {
        // Who gets a document is printed at its very end, beneath the last annex too.
        distribution.push(buildPart(partId(part.name, '', counts), part));
      } else contents.push(asContent(buildPart(partId(part.name, text.id, counts), part, isOwned)));
    }
    return { text, contents };
  });
  return { text: { provisions: [...nestAnnexes(built), ...distribution] }, unplaced, diagnostics };
}

interface AnnexedText {
  readonly text: DocumentText;
  readonly contents: readonly ProvisionContent[];
}

function asContent(provision: Provision): ProvisionContent {
  return { kind: 'provision', provision };
}

/** `signature`, `signature2`; `x1-note`. Only signatures and notes are repeated: what else is, is a note. */
function partId(name: string, annex: string, counts: Map<string, number>): string {
  const id = annex === '' ? name : `${annex}-${name}`;
  const count = (counts.get(id) ?? 0) + 1;
  if (count > 1 && name !== 'signature' && name !== 'note') return partId('note', annex, counts);
  counts.set(id, count);
  return count === 1 ? id : `${id}${String(count)}`;
}

/** @param isBare the footnotes to it stand elsewhere */
function buildPart(id: string, { name, lines }: DocumentPart, isBare = false): Provision {
  const isTitle = name === 'title' || name === 'notice-title';
  const part = new OpenProvision(id, {
    label: '',
    heading: isTitle ? (lines[0]?.text ?? '') : '',
    runIn: false,
  });
  for (const line of lines) {
    if (!isTitle) part.addLine(line);
    else if (!isBare) part.addFootnotes(line);
  }
  return part.close();
}

/** Lines of a text without numbering: of the annex itself, or of the title of the document, whose ids are `p1`, `t1`. */
function placeParagraphs(contents: ProvisionContent[], owner: OpenProvision): void {
  const title = contents.findLastIndex(
    (content) => content.kind === 'provision' && content.provision.id === 'title',
  );
  const titled = contents[title];
  if (owner.id !== '' || titled?.kind !== 'provision') contents.push(...owner.contents());
  else contents[title] = asContent({ ...titled.provision, ...withContents(owner.contents()) });
}

function withContents(
  contents: readonly ProvisionContent[],
): Pick<Provision, 'paragraphs' | 'children' | 'tables' | 'order'> {
  return {
    paragraphs: contents.flatMap((content) => (content.kind === 'paragraph' ? [content.paragraph] : [])),
    children: contents.flatMap((content) => (content.kind === 'provision' ? [content.provision] : [])),
    ...arrangement(contents),
  };
}

/** Annexes of annexes stand in those, and the others at the end of the document. */
function nestAnnexes(texts: readonly AnnexedText[]): readonly Provision[] {
  const below = Map.groupBy(texts, ({ text }) => text.id.replace(/-?[^-]+$/, ''));
  const build = ({ text: { id, mark, parts }, contents }: AnnexedText): Provision => {
    // Without a mark, the title of an annex is its heading.
    const title =
      mark === undefined ? parts.find(({ name }) => name === 'title')?.lines[0]?.text : mark.heading;
    const inside = (below.get(id) ?? []).map((each) => asContent(build(each)));
    return {
      id,
      label: mark?.label ?? '',
      heading: title ?? '',
      runIn: false,
      ...withContents([...contents, ...inside]),
    };
  };
  return texts.flatMap((each) => {
    if (each.text.id === '')
      return each.contents.flatMap((content) => (content.kind === 'provision' ? [content.provision] : []));
    return each.text.id.includes('-') ? [] : [build(each)];
  });
}
