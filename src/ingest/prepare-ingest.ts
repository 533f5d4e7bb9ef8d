import type { PolicyText } from '../domain/document/provision.ts';
import type { FidelityFigures } from '../domain/fidelity/check-fidelity.ts';
import { checkFidelity } from '../domain/fidelity/check-fidelity.ts';
import { locateLines } from '../domain/fidelity/located-line.ts';
import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { NumberingDecision } from '../schemas/policy.ts';
import { documentFile } from '../schemas/collections.ts';
import type { CorpusFolders } from '../schemas/settings.ts';
import { decodeSeed } from './decode/decode-seed.ts';
import type { SeedEncoding } from './decode/decoded-seed.ts';
import type { DraftPolicy } from './drafts/draft-front-matter.ts';
import { draftFrontMatter } from './drafts/draft-front-matter.ts';
import type { ExistingPolicy } from './drafts/existing-policy.ts';
import { readDecisions } from './drafts/existing-policy.ts';
import type { ExistingRecords, PreparedRecords } from './drafts/prepare-records.ts';
import { prepareRecords } from './drafts/prepare-records.ts';
import { createIngestError } from './ingest-problem.ts';
import type { IngestedSeed } from './ingest-seed.ts';
import { ingestSeed } from './ingest-seed.ts';
import { readMdx } from './mdx/read-mdx.ts';
import { serializeMdx } from './mdx/serialize-mdx.ts';

/** Everything that decides whether and how a text is taken in; read from disk by the command. */
export interface IngestRequest {
  /** The file as the user names it, for messages. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly sha256: string;
  /** Where the project keeps its corpus. */
  readonly folders: CorpusFolders;
  /** Name of the file among the texts as received. */
  readonly seedName: string;
  /** SHA-256 of what has this name there now. */
  readonly seedNameTakenBy?: string;
  readonly id: string;
  /** Encoding that the user says the file has; found out where absent. */
  readonly encoding?: SeedEncoding;
  /** Documents that exist already. */
  readonly known: readonly ExistingPolicy[];
  /** What a person has decided on numbers that could not be placed; where absent, what the document's MDX says. */
  readonly decisions?: readonly NumberingDecision[];
  /** Source of the document's MDX where it exists. */
  readonly existing?: string;
  /** Sources of the records for it, and of the register of organisations. */
  readonly records: ExistingRecords;
  /** Overwrite the document even where it differs; records are never overwritten. */
  readonly force: boolean;
}

export interface PreparedIngest {
  /** Source of the new `policies/<id>.mdx`. */
  readonly mdx: string;
  /** Front matter of it, with what is left to write. */
  readonly frontMatter: DraftPolicy;
  readonly text: PolicyText;
  readonly figures: FidelityFigures;
  /** Draft records for it. */
  readonly records: PreparedRecords;
}

export interface PrepareIngestResult {
  /** Absent where an error forbids writing anything. */
  readonly value?: PreparedIngest;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns a text as received into a policy file and draft records, or says why not. Writes nothing. */
export function prepareIngest(request: IngestRequest): PrepareIngestResult {
  const refusals = checkRequest(request);
  const { value: seed, diagnostics: notes } = decodeSeed(request.bytes, request.file);
  const { id, seedName: name, sha256, existing, force, file } = request;
  if (seed === undefined || refusals.length > 0) return { diagnostics: [...refusals, ...notes] };
  const { text: seedText, encoding } = seed;
  if (request.encoding !== undefined && request.encoding !== encoding) {
    return { diagnostics: [createIngestError('ingest-other-encoding', file, encoding.toUpperCase())] };
  }
  const decided = request.decisions ?? (existing === undefined ? [] : readDecisions(id, existing));
  const ingested = ingestSeed(seedText, file, seed.marks, new Map(decided.map((each) => [each.line, each])));
  if (ingested.value.text.provisions.length === 0) {
    return { diagnostics: [createIngestError('ingest-no-text', file)] };
  }
  const frontMatter = draftFrontMatter(id, { name, sha256, encoding }, ingested.value, decided);
  const mdx = serializeMdx(frontMatter, ingested.value.text);
  const target = `${request.folders.content}/${documentFile(id)}`;
  if (existing !== undefined && existing !== mdx && !force) {
    const review = request.known.find((policy) => policy.id === id)?.review ?? 'draft';
    return {
      diagnostics: [...notes, ...ingested.diagnostics, createIngestError('ingest-exists', target, review)],
    };
  }
  const proof = proveLossless(seedText, file, mdx, ingested.value);
  const records = prepareRecords(ingested.value.text, frontMatter, request.records, request.folders.content);
  const diagnostics = [...notes, ...ingested.diagnostics, ...proof.diagnostics, ...records.diagnostics];
  if (proof.diagnostics.length > 0 || records.value === undefined) return { diagnostics };
  const { text } = ingested.value;
  return { value: { mdx, frontMatter, text, figures: proof.figures, records: records.value }, diagnostics };
}

/** Region, year, and a number where there are several. */
export const POLICY_ID = /^[a-z]+(?:-[a-z]+)*-(?:19|20)\d{2}(?:-[1-9]\d?)?$/;

function checkRequest({
  file,
  id,
  known,
  sha256,
  seedName,
  seedNameTakenBy,
  folders,
}: IngestRequest): readonly Diagnostic[] {
  if (seedName.startsWith('.')) return [createIngestError('ingest-seed-hidden', file, seedName)];
  if (id === '') return [createIngestError('ingest-id-missing', file)];
  if (!POLICY_ID.test(id)) return [createIngestError('ingest-id-form', file, id)];
  const user = known.find((policy) => policy.sources.some((source) => source.sha256 === sha256));
  if (user && user.id !== id) return [createIngestError('ingest-seed-used', file, user.id)];
  const owner = known.find((policy) => policy.id === id);
  const primary = owner?.sources.find(({ role }) => role === 'primary');
  if (primary && primary.sha256 !== sha256) {
    return [createIngestError('ingest-id-taken', file, `${folders.seeds}/${primary.file}`)];
  }
  return seedNameTakenBy !== undefined && seedNameTakenBy !== sha256
    ? [createIngestError('ingest-seed-name', file, `${folders.seeds}/${seedName}`)]
    : [];
}

interface Proof {
  readonly figures: FidelityFigures;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the new file back and holds it against the seed: what is written is what was received. */
function proveLossless(seed: string, file: string, mdx: string, { text, emendations }: IngestedSeed): Proof {
  const read = readMdx(mdx, file);
  const blocks = locateLines(read.value.text, read.value.positions);
  const fidelity = checkFidelity({ seed, seedFile: file, emendations, blocks, file });
  const problems = [...read.diagnostics, ...fidelity.diagnostics].map(({ line, column, message }) =>
    createIngestError('ingest-lossy', file, message.en, { line, column }),
  );
  const isSame = JSON.stringify(read.value.text) === JSON.stringify(text);
  const diagnostics =
    isSame || problems.length > 0 ? problems : [createIngestError('ingest-lossy', file, 'ids')];
  return { figures: fidelity.figures, diagnostics };
}
