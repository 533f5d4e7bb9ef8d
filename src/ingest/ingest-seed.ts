import type { Diagnostic } from '../domain/diagnostic.ts';
import { compareDiagnostics } from '../domain/diagnostic.ts';
import type { PolicyText, Provision } from '../domain/provision.ts';
import type { Emendation } from '../schemas/policy.ts';
import type { DocumentPart } from './divide-document.ts';
import { divideDocument } from './divide-document.ts';
import { describeJoins } from './join-lines.ts';
import { lexSeed } from './lex-seed.ts';
import { numberProvisions } from './number-provisions.ts';
import type { Fact } from './read-facts.ts';
import { stripPageMatter } from './strip-page-matter.ts';

/** What a seed holds: its text with ids, what it declares about itself, and how it differs from the text. */
export interface IngestedSeed {
  readonly text: PolicyText;
  /** In the order of the seed. */
  readonly emendations: readonly Emendation[];
  /** Labelled facts of the lines moved to the front matter. */
  readonly facts: readonly Fact[];
}

export interface IngestSeedResult {
  readonly value: IngestedSeed;
  /** Warnings, sorted by place: whatever a person should look at. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the structure of a text as received. Lossless: the text is the seed with the emendations
 * carried out and layout white space dropped; what cannot be classified is a paragraph and a warning.
 * @param file name for the diagnostics, whose places are those in the seed
 */
export function ingestSeed(seed: string, file: string): IngestSeedResult {
  const stripped = stripPageMatter(lexSeed(seed), file);
  const divided = divideDocument(stripped.lines, file);
  const diagnostics = [...stripped.diagnostics, ...divided.diagnostics];
  const joins: Emendation[] = [];
  const provisions: Provision[] = [];
  for (const part of divided.parts) {
    const reason = isTitle(part) ? '标题断行，接合为一行' : '段落在句中断行，接合为一段';
    joins.push(...part.lines.flatMap((line) => describeJoins(line, seed, reason)));
    if (part.name === 'body') {
      const numbered = numberProvisions(part.lines, file);
      provisions.push(...numbered.provisions);
      diagnostics.push(...numbered.diagnostics);
    } else if (part.name === 'paragraphs') {
      addTitleParagraphs(provisions, part);
    } else {
      provisions.push(createPart(part));
    }
  }
  const emendations = [...stripped.emendations, ...joins].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return {
    value: { text: { provisions }, emendations, facts: stripped.facts },
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };
}

function isTitle(part: DocumentPart): boolean {
  return part.name === 'title' || part.name === 'notice-title';
}

function createPart(part: DocumentPart): Provision {
  const { name: id, lines } = part;
  const heading = isTitle(part) ? (lines[0]?.text ?? '') : '';
  const paragraphs = isTitle(part)
    ? []
    : lines.map((line, index) => ({ id: `${id}-p${String(index + 1)}`, text: line.text }));
  return { id, label: '', heading, runIn: false, paragraphs, children: [] };
}

/** A document without numbering: its paragraphs are those of its title, `p1`, `p2` … */
function addTitleParagraphs(provisions: Provision[], part: DocumentPart): void {
  const title = provisions.findLastIndex((provision) => provision.id === 'title');
  const paragraphs = part.lines.map((line, index) => ({ id: `p${String(index + 1)}`, text: line.text }));
  const owner = provisions[title];
  if (owner) provisions[title] = { ...owner, paragraphs };
  else provisions.push({ id: 'title', label: '', heading: '', runIn: false, paragraphs, children: [] });
}
