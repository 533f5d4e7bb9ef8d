import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { Emendation } from '../../schemas/policy.ts';
import { createSeedWarning } from '../seed-problem.ts';
import { isPageMatter } from './line-forms.ts';
import type { Fact } from './read-facts.ts';
import type { SeedLine } from './seed-line.ts';
import { settleHead } from './settle-head.ts';

/** A seed's lines without what belongs to the web page or to the front matter. */
export interface StrippedLines {
  readonly lines: readonly SeedLine[];
  readonly removed: readonly SeedLine[];
  /** Of what was removed, and of the rows that the seed draws with marks. */
  readonly emendations: readonly Emendation[];
  readonly facts: readonly Fact[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes page furniture and lines of facts from the head of a seed, down to its first sentence or
 * numbered heading, and from its tail; page numbers from anywhere. The same words elsewhere are text, and a warning.
 */
export function stripPageMatter(seedLines: readonly SeedLine[], file: string): StrippedLines {
  const { lines, headEnd } = settleHead(seedLines);
  const tailStart = lines.findLastIndex((line) => !isPageMatter(line)) + 1;
  const kept: SeedLine[] = [];
  const removed: SeedLine[] = [];
  const facts: Fact[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.is.kind === 'rule' || line.is.kind === 'page-number') {
      removed.push(line);
    } else if (!isPageMatter(line)) {
      kept.push(line);
    } else if (index < headEnd || index >= tailStart) {
      removed.push(line);
      if (line.is.kind === 'furniture' && line.is.asks) {
        diagnostics.push(createSeedWarning('seed-page-title', file, line.position, line.text));
      }
      if (line.is.kind !== 'facts') continue;
      facts.push(...line.is.facts);
      const unknown = line.is.facts.filter(({ name }) => name === 'unknown');
      diagnostics.push(
        ...unknown.map(({ label, value }) =>
          createSeedWarning('seed-unknown-fact', file, line.position, `${label}：${value}`),
        ),
      );
    } else {
      kept.push(line);
      diagnostics.push(createSeedWarning('seed-page-matter', file, line.position, line.text));
    }
  }
  const rows = kept.filter(({ original }) => original !== undefined);
  return {
    lines: kept,
    removed,
    emendations: [...removed, ...rows].map(createEmendation),
    facts,
    diagnostics,
  };
}

/** What has to be declared of a line that is removed, or drawn otherwise than it is published. */
function createEmendation({ is, position, text, original = text }: SeedLine): Emendation {
  const declared = { ...position, original };
  if (is.kind === 'facts') {
    const labels = is.facts.map((fact) => fact.label).join('、') || text.replace(/[:：]/gu, '').trim();
    const reason = `文件信息（${labels}），不在正文之内，有关事实录入文件头`;
    return { kind: 'metadata', ...declared, result: '', reason };
  }
  if (is.kind === 'row') {
    const result = is.cells.map((cell) => cell.text).join('\t');
    return { kind: 'table', ...declared, result, reason: '表格一行，单元格之间的标记改为制表符' };
  }
  if (is.kind === 'rule')
    return { kind: 'table', ...declared, result: '', reason: '表格的分隔标记，不是文字' };
  if (is.kind === 'page-number')
    return { kind: 'furniture', ...declared, result: '', reason: '页码，不属于文件正文' };
  const reason =
    (is.kind === 'furniture' ? is.reason : undefined) ?? '网页导航或页面功能文字，不属于文件正文';
  return { kind: 'furniture', ...declared, result: '', reason };
}
