import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PolicyText } from '../../domain/document/provision.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { DraftFacts } from '../../domain/targets/drafts/draft-facts.ts';
import { proposeDrafts } from '../../domain/targets/drafts/propose-drafts.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { COLLECTIONS, recordFile } from '../../schemas/collections.ts';
import { editorSchemaLine } from '../../schemas/editor-schema.ts';
import { createIngestError } from '../ingest-problem.ts';
import { serializeYaml } from '../mdx/serialize-yaml.ts';

/** Where drafts go: a file a document, and the registers of organisations and duties. */
const FOLDERS = ['targets', 'milestones', 'reports'] as const satisfies readonly CollectionName[];
const REGISTERS = ['organisations', 'duties'] as const satisfies readonly CollectionName[];
export const recordKinds = [...FOLDERS, ...REGISTERS] as const;
export type RecordKind = (typeof recordKinds)[number];
type Register = (typeof REGISTERS)[number];

/** Sources of the record files as they are; absent where there is no file. */
export type ExistingRecords = Readonly<Partial<Record<RecordKind, string>>>;

export interface PreparedRecords {
  /** What has to be written: only files that are missing or empty, and the registers, added to. */
  readonly files: readonly RecordSource[];
  /** How many records were drafted; absent where a file holds records, which stay as they are. */
  readonly drafted: Readonly<Partial<Record<'targets' | 'milestones' | Register, number>>>;
}

interface RecordSource {
  /** From the project root, or absolute, as the content folder is. */
  readonly path: string;
  readonly content: string;
}

/** Path of the file in the content folder `folder` that holds records of a kind for a document. */
export function recordPath(kind: RecordKind, policy: string, folder: string): string {
  return `${folder}/${recordFile(kind, policy)}`;
}

function isRegister(kind: RecordKind): kind is Register {
  return REGISTERS.some((register) => register === kind);
}

/**
 * Drafts the records of a document and says where they belong. Published values are not drafted: their file is
 * created empty. Organisations and duties are drafted with the targets that name the same bodies.
 */
export function prepareRecords(
  text: PolicyText,
  facts: DraftFacts,
  existing: ExistingRecords,
  folder: string,
): { readonly value?: PreparedRecords; readonly diagnostics: readonly Diagnostic[] } {
  const known = readRegister(COLLECTIONS.organisations.schema, existing.organisations);
  const charged = readRegister(COLLECTIONS.duties.schema, existing.duties);
  if (known === undefined) return unreadable('organisations', folder);
  if (charged === undefined) return unreadable('duties', folder);
  const { targets, milestones, ...proposed } = proposeDrafts(text, facts, known);
  const drafts = { targets, milestones, reports: [] };
  const open = FOLDERS.filter((kind) => isEmpty(existing[kind]));
  const isNew = open.includes('targets');
  const organisations = isNew ? proposed.organisations : [];
  const duties = isNew && charged.every(({ policy }) => policy !== facts.id) ? proposed.duties : [];
  const schemaLine = (kind: RecordKind) => editorSchemaLine(recordPath(kind, facts.id, folder), kind);
  const register = (kind: Register, records: readonly unknown[]) =>
    addDrafts(existing[kind] ?? '', records, schemaLine(kind), HEADINGS[kind](facts.id));
  const registers = {
    organisations: register('organisations', organisations),
    duties: register('duties', duties),
  };
  // Adding to a list written in another form could break it: better to say so than to write it.
  const read = readRegister(COLLECTIONS.organisations.schema, registers.organisations);
  if (read?.length !== known.length + organisations.length) return unreadable('organisations', folder);
  if (readRegister(COLLECTIONS.duties.schema, registers.duties)?.length !== charged.length + duties.length) {
    return unreadable('duties', folder);
  }
  const sources = [
    ...open.map((kind) => ({ kind, content: schemaLine(kind) + printDrafts(drafts[kind]) })),
    ...REGISTERS.map((kind) => ({ kind, content: registers[kind] })),
  ];
  return {
    value: {
      files: sources
        .filter(({ kind, content }) => content !== (existing[kind] ?? (isRegister(kind) ? '' : undefined)))
        .map(({ kind, content }) => ({
          path: recordPath(kind, facts.id, folder),
          content,
        })),
      drafted: {
        ...(isNew && { targets: targets.length, organisations: organisations.length, duties: duties.length }),
        ...(open.includes('milestones') && { milestones: milestones.length }),
      },
    },
    diagnostics: [],
  };
}

function unreadable(register: Register, folder: string): { readonly diagnostics: readonly Diagnostic[] } {
  return { diagnostics: [createIngestError('ingest-register', recordPath(register, '', folder))] };
}

/** Neither a record nor a remark, which somebody wrote; the line that names the schema is none. */
function isEmpty(source: string | undefined): boolean {
  return source === undefined || /^\s*(?:# yaml-language-server:.*\s*)?(?:\[\s*\])?\s*$/.test(source);
}

function readRegister<File extends z.ZodType>(schema: File, source = ''): z.output<File> | undefined {
  const document = parseDocument(source);
  return document.errors.length > 0 ? undefined : schema.safeParse(document.toJS() ?? []).data;
}

const HEADING = `# 草稿：程序从原文拟出。逐条核对原句，把说同一件事的表述并为一个系列，改编号，写全，再写 review: reviewed；不要的删去。
# Drafts made by program. Read each against the text, join statements of one thing, give ids, write what is missing,
# then set review: reviewed; delete what is not wanted.
`;

function printDrafts(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : HEADING + printList(records);
}

const HEADINGS: Readonly<Record<Register, (policy: string) => string>> = {
  organisations: (
    policy,
  ) => `# 草稿，拟自 ${policy}：核对后改编号，写全名和地区；已有的并入其别名；不要的删去。
# Drafts from ${policy}: give an id, the full name and the region; turn what exists already into an alias; delete the rest.
`,
  duties: (policy) => `# 草稿，拟自 ${policy}：核对整行和各单位；单位改了编号的，这里一并改。
# Drafts from ${policy}: read each against its line; where an organisation is given its id, change it here too.
`,
};

/** The register with drafts at its end, as it stands otherwise; a new one begins with the line of its schema. */
function addDrafts(source: string, drafts: readonly unknown[], schemaLine: string, heading: string): string {
  if (drafts.length === 0) return source;
  const before = isEmpty(source) ? schemaLine : `${source.trimEnd()}\n\n`;
  return before + heading + printList(drafts);
}

/** The remarks that stand above drafts of a document: once none of them is left, they say nothing. */
export function draftHeadings(policy: string): readonly string[] {
  return [HEADING, HEADINGS.organisations(policy), HEADINGS.duties(policy)];
}

/** An empty line between records, as they are written by hand. */
function printList(records: readonly unknown[]): string {
  return records.map((record) => serializeYaml([record])).join('\n');
}
