import { parseDocument } from 'yaml';
import type { DraftFacts } from '../domain/commitments/draft-facts.ts';
import { proposeDrafts } from '../domain/commitments/propose-drafts.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { PolicyText } from '../domain/provision.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { organisationsFile } from '../schemas/organisation.ts';
import { createIngestError } from './ingest-problem.ts';
import { printYaml } from './print-yaml.ts';

/** Where drafts go: a file a document, and the register of organisations. */
const FOLDERS = ['targets', 'milestones', 'reports'] as const;
export const recordKinds = [...FOLDERS, 'organisations'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Sources of the record files as they are; absent where there is no file. */
export type HeldRecords = Readonly<Partial<Record<RecordKind, string>>>;

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

/** Path, from the project root, of the file that holds records of a kind for a document. */
export function recordPath(kind: RecordKind, policy: string): string {
  return kind === 'organisations' ? `content/${kind}.yaml` : `content/${kind}/${policy}.yaml`;
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
  if (known === undefined) return unreadable;
  const { targets, milestones, organisations: proposed } = proposeDrafts(text, facts, known);
  const drafts = { targets, milestones, reports: [] };
  const open = FOLDERS.filter((kind) => isEmpty(held[kind]));
  const organisations = open.includes('targets') ? proposed : [];
  const register = addOrganisations(held.organisations ?? '', organisations, facts.id);
  // Adding to a list written in another form could break it: better to say so than to write it.
  if (readOrganisations(register)?.length !== known.length + organisations.length) return unreadable;
  const sources = [
    ...open.map((kind) => ({ kind, content: printDrafts(drafts[kind]) })),
    ...(organisations.length > 0 ? [{ kind: 'organisations', content: register } as const] : []),
  ];
  return {
    value: {
      files: sources
        .filter(({ kind, content }) => content !== held[kind])
        .map(({ kind, content }) => ({
          path: recordPath(kind, facts.id),
          content,
          replaces: held[kind] !== undefined,
        })),
      drafted: {
        ...(open.includes('targets') && { targets: targets.length, organisations: organisations.length }),
        ...(open.includes('milestones') && { milestones: milestones.length }),
      },
    },
    diagnostics: [],
  };
}

const unreadable = {
  diagnostics: [createIngestError('ingest-organisations', recordPath('organisations', ''))],
};

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
function addOrganisations(source: string, drafts: readonly Organisation[], policy: string): string {
  if (drafts.length === 0) return source;
  const before = isEmpty(source) ? '' : `${source.trimEnd()}\n\n`;
  const heading = `# 草稿，拟自 ${policy}：核对后改编号，写全名和地区；已有的并入其别名；不要的删去。
# Drafts from ${policy}: give an id, the full name and the region; turn what is held already into an alias; delete the rest.
`;
  return before + heading + printList(drafts);
}

/** An empty line between records, as they are written by hand. */
function printList(records: readonly unknown[]): string {
  return records.map((record) => printYaml([record])).join('\n');
}
