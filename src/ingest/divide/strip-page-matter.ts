import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { Emendation } from '../../schemas/policy.ts';
import { createSeedWarning } from '../seed-problem.ts';
import type { Fact } from './read-facts.ts';
import { endsSentence } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** A seed's lines without what belongs to the web page or to the front matter. */
export interface StrippedLines {
  readonly lines: readonly SeedLine[];
  readonly removed: readonly SeedLine[];
  readonly emendations: readonly Emendation[];
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes page furniture and lines of facts from the head of a seed, down to its first sentence or
 * numbered heading, and from its tail. The same words elsewhere are text, and a warning.
 */
export function stripPageMatter(lines: readonly SeedLine[], file: string): StrippedLines {
  const headEnd = findHeadEnd(lines);
  const tailStart = lines.findLastIndex((line) => !isPageMatter(line)) + 1;
  const kept: SeedLine[] = [];
  const removed: SeedLine[] = [];
  const facts: Fact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isPageMatter(line)) {
      kept.push(line);
    } else if (index < headEnd || index >= tailStart) {
      removed.push(line);
      if (line.is.kind === 'facts') facts.push(...line.is.facts);
    } else {
      kept.push(line);
      diagnostics.push(createSeedWarning('seed-page-matter', file, line.position, line.text));
    }
  }
  return { lines: kept, removed, emendations: removed.map(createRemoval), facts, diagnostics };
}

function isPageMatter({ is }: SeedLine): boolean {
  return is.kind === 'furniture' || is.kind === 'facts';
}

function findHeadEnd(lines: readonly SeedLine[]): number {
  const end = lines.findIndex(
    ({ is, text }) =>
      is.kind === 'heading' || is.kind === 'list-item' || (is.kind === 'prose' && endsSentence(text)),
  );
  return end === -1 ? lines.length : end;
}

function createRemoval(line: SeedLine): Emendation {
  const removal = { ...line.position, original: line.text, result: '' };
  if (line.is.kind !== 'facts') {
    return { kind: 'furniture', ...removal, reason: '网页导航或页面功能文字，不属于文件正文' };
  }
  const labels = line.is.facts.map((fact) => fact.label).join('、');
  return { kind: 'metadata', ...removal, reason: `文件信息（${labels}），不在正文之内，有关事实录入文件头` };
}
