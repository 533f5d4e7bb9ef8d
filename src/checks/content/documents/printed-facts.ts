import { readAbsoluteDates } from '../../../domain/text/dates/read-absolute-dates.ts';
import { isSignerLine } from '../../../ingest/divide/line-forms.ts';
import { lexSeed } from '../../../ingest/divide/lex-seed.ts';
import type { FactName } from '../../../ingest/divide/fact-labels.ts';
import type { Fact } from '../../../ingest/divide/read-facts.ts';
import { readFacts } from '../../../ingest/divide/read-facts.ts';
import { isIssuerName } from '../../../ingest/divide/seed-line-kinds.ts';
import { stripPageMatter } from '../../../ingest/divide/strip-page-matter.ts';
import type { PrintedFacts as TextFacts } from '../../../ingest/drafts/read-printed-facts.ts';
import { readPrintedFacts } from '../../../ingest/drafts/read-printed-facts.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Content, ContentDocument } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';

/** What the sources of a document print about it, each fact from the part that states it. */
export interface PrintedFacts {
  /** Values of labelled cells and lines, of every source. */
  readonly labelled: (name: FactName) => readonly string[];
  /** The labelled dates of publication, with the time where one is printed. */
  readonly published: readonly Fact[];
  /** Values of the labelled publisher of one source file. */
  readonly publishersOf: (file: string) => readonly string[];
  /** Headings and paragraphs of a part (`title`, `addressee`, `signature` and its repetitions), in printed order. */
  readonly part: (name: string) => readonly string[];
  /** Lists of issuing bodies that a source gives: of the signature, a labelled cell, the head, the notice's title. */
  readonly issuers: readonly (readonly string[])[];
  /** What ingest reads in the parts of the text. */
  readonly ofText: TextFacts;
  /** Days of the signature. */
  readonly signed: readonly string[];
}

/** Reads them from the `metadata` emendations, the heads of witnesses and the unnumbered parts of the text. */
export function printedFacts(document: ContentDocument, policy: Policy, content: Content): PrintedFacts {
  const byFile = new Map(
    policy.sources.map(({ file, role }) => [file, factsOf(file, role, policy, content)]),
  );
  const facts = [...byFile.values()].flat();
  const values = (of: readonly Fact[], name: FactName): string[] =>
    of.filter((fact) => fact.name === name).map(({ value }) => value);
  const parts = Map.groupBy(
    document.parts.filter(({ text }) => text !== ''),
    ({ id }) => id.replace(/\d*(?:-p\d+)?$/u, ''),
  );
  const part = (name: string): readonly string[] => (parts.get(name) ?? []).map(({ text }) => text);
  const signature = part('signature');
  const ofText = readPrintedFacts(document.text);
  return {
    labelled: (name) => values(facts, name),
    published: facts.filter(({ name }) => name === 'published'),
    publishersOf: (file) => values(byFile.get(file) ?? [], 'publisher'),
    part,
    ofText,
    issuers: [
      ...signatures(document).map((lines) => signingBodies(lines)),
      ofText.titled,
      ...values(facts, 'issuers').map(bodiesIn),
      ...values(facts, 'head').map((head) => bodiesIn(head.replace(/文件$/u, ''))),
      ...[...part('notice-title'), ...values(facts, 'title'), ...part('title')].map((title) =>
        bodiesIn(/^(.+?)关于/u.exec(title)?.[1] ?? '').filter(isIssuerName),
      ),
    ].filter((list) => list.length > 0),
    signed: signature.flatMap((line) => readAbsoluteDates(line).flatMap(({ due }) => due ?? [])),
  };
}

/** The lines of each signature: that of a notice and that of its annex are two. */
function signatures({ parts }: ContentDocument): readonly (readonly string[])[] {
  const signed = parts.filter(({ id, text }) => text !== '' && /^signature\d*-p\d+$/u.test(id));
  return [...Map.groupBy(signed, ({ id }) => id.replace(/-p\d+$/u, '')).values()].map((each) =>
    each.map(({ text }) => text),
  );
}

/** Bodies rather than persons, where the names of bodies can be recognised. */
function signingBodies(lines: readonly string[]): readonly string[] {
  const names = lines.filter((line) => !isSignerLine(line)).flatMap((line) => bodiesIn(withoutDate(line)));
  const bodies = names.filter(isIssuerName);
  return bodies.length > 0 ? bodies : names;
}

function factsOf(file: string, role: string, policy: Policy, content: Content): readonly Fact[] {
  if (role !== 'primary') {
    const seed = readSeed(content.seeds, file);
    return seed ? stripPageMatter(lexSeed(seed.text, seed.marks), file).facts : [];
  }
  const lines = policy.emendations
    .filter(({ kind }) => kind === 'metadata')
    .flatMap(({ original }) => original.split(/\r\n?|\n/u).map((line) => line.trim()));
  // A value stands behind its label, or on the line beneath it.
  return lines.flatMap((line, index) => readFacts(line) ?? readFacts((lines[index - 1] ?? '') + line) ?? []);
}

/** The bodies of a list as printed; 乌海市教育局等9部门 names one, and the others are not inferred. */
function bodiesIn(words: string): string[] {
  return words
    .replace(/等[\d一二三四五六七八九十]*个?(?:部门|单位)$/u, '')
    .split(/[、,，\s]+/u)
    .filter((name) => name !== '');
}

function withoutDate(line: string): string {
  const date = readAbsoluteDates(line)[0];
  return date === undefined ? line : line.slice(0, date.start);
}
