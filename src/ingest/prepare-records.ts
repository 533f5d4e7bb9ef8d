import { parseDocument } from 'yaml';
import type { DraftFacts } from '../domain/commitments/draft-facts.ts';
import { proposeDrafts } from '../domain/commitments/propose-drafts.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PolicyText } from '../domain/provision.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { organisationsFile } from '../schemas/organisation.ts';
import { createIngestError } from './ingest-problem.ts';
import { printYaml } from './print-yaml.ts';

/** Records that stand beside a document, one file a kind. */
export const RECORD_KINDS = ['targets', 'milestones', 'reports'] as const;
export const ORGANISATIONS = 'content/organisations.yaml';

/** Sources of the record files as they are; absent where there is no file. */
export type HeldRecords = Readonly<
  Partial<Record<(typeof RECORD_KINDS)[number] | 'organisations', string>>
>;

export interface PreparedRecords {
  /** What has to be written: only files that are missing or empty, and the register of organisations, added to. */
  readonly files: readonly RecordSource[];
  /** How many records were drafted; absent where a file holds records, which stay as they are. */
  readonly drafted: Readonly<Partial<Record<'targets' | 'milestones' | 'organisations', number>>>;
}

export interface RecordSource {
  /** From the project root. */
  readonly path: string;
  readonly content: string;
  readonly replaces: boolean;
}

/** Path of the file that holds the records of one kind of a document. */
export function recordPath(kind: (typeof RECORD_KINDS)[number], policy: string): string {
  return `content/${kind}/${policy}.yaml`;
}

/**
 * Drafts the records of a document and says where they belong. Published values are not drafted: their file is
 * created empty. Organisations are drafted with the targets that name them.
 */
export function prepareRecords(
  text: PolicyText,
  facts: DraftFacts,
  held: HeldRecords,
): { readonly value?: PreparedRecords; readonly diagnostics: readonly Diagnostic[] } {
  const known = readOrganisations(held.organisations);
  if (known === undefined) return { diagnostics: [createIngestError('ingest-organisations', ORGANISATIONS)] };
  const drafts = proposeDrafts(text, facts, known);
  const proposed = { targets: drafts.targets, milestones: drafts.milestones, reports: [] };
  const open = RECORD_KINDS.filter((kind) => isEmpty(held[kind]));
  const files = open.map((kind) => ({
    path: recordPath(kind, facts.id),
    content: printDrafts(proposed[kind]),
    replaces: held[kind] !== undefined,
  }));
  const organisations = open.includes('targets') ? drafts.organisations : [];
  const register = addOrganisations(held.organisations, organisations, facts.id);
  // Adding to a list written in another form could break it: better to say so than to write it.
  if (readOrganisations(register)?.length !== known.length + organisations.length)
    return { diagnostics: [createIngestError('ingest-organisations', ORGANISATIONS)] };
  if (organisations.length > 0)
    files.push({ path: ORGANISATIONS, content: register, replaces: held.organisations !== undefined });
  return {
    value: {
      files: files.filter(({ content }, index) => content !== held[open[index] ?? 'organisations']),
      drafted: {
        ...(open.includes('targets') && {
          targets: drafts.targets.length,
          organisations: organisations.length,
        }),
        ...(open.includes('milestones') && { milestones: drafts.milestones.length }),
      },
    },
    diagnostics: [],
  };
}

/** Neither a record nor a remark, which somebody wrote. */
function isEmpty(source: string | undefined): boolean {
  return source === undefined || /^\s*(?:\[\s*\])?\s*$/.test(source);
}

function readOrganisations(source = ''): readonly Organisation[] | undefined {
  const document = parseDocument(source);
  return document.errors.length > 0 ? undefined : organisationsFile.safeParse(document.toJS() ?? []).data;
}

const HEADING = `# 草稿：程序从原文拟出。逐条核对原句，把说同一件事的表述并为一个系列，改编号，写全，再写 review: reviewed；不要的删去。
# Drafts made by program. Read each against the text, join statements of one thing, give ids, write what is missing,
# then set review: reviewed; delete what is not wanted.
`;

function printDrafts(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : HEADING + printList(records);
}

/** The register with drafts at its end, as it stands otherwise. */
function addOrganisations(source: string | undefined, drafts: readonly Organisation[], policy: string): string {
  if (drafts.length === 0) return source ?? '';
  const before = isEmpty(source) ? '' : `${source?.trimEnd() ?? ''}\n\n`;
  const heading = `# 草稿，拟自 ${policy}：核对后改编号，写全名和地区；已有的并入其别名；不要的删去。
# Drafts from ${policy}: give an id, the full name and the region; turn what is held already into an alias; delete the rest.
`;
  return before + heading + printList(drafts);
}

/** An empty line between records, as they are written by hand. */
function printList(records: readonly unknown[]): string {
  return records.map((record) => printYaml([record])).join('\n');
}
