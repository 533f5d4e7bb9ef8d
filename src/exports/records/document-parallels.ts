import { z } from 'zod';
import type { CitableDocument } from '../../domain/document/citable-document.ts';
import { findProvisionPath, walkAddresses } from '../../domain/document/provision-path.ts';
import { documentWithId } from '../../domain/record-index.ts';
import type { ProvisionPair } from '../../domain/reuse/score-provision-pairs.ts';
import { scoreProvisionPairs } from '../../domain/reuse/score-provision-pairs.ts';
import type { SharedRun } from '../../domain/reuse/shared-run.ts';
import type { Policy } from '../../schemas/policy.ts';
import { provisionId, slug, text } from '../../schemas/provision-id.ts';
import type { Corpus } from '../corpus.ts';
import { runLocator, runStretch } from './run-locator.ts';
import { sharedWordingOf } from './shared-wording.ts';

/** Provisions of other documents that are listed for one provision. */
const mostMatches = 5;

const sharedRunSchema = z.strictObject({ quote: text, here: runStretch, there: runStretch });

/** A provision of another document that shares wording with one of this document. */
const matchSchema = z.strictObject({
  policy: slug,
  title: text,
  titleEn: text.nullable(),
  region: text,
  provision: provisionId,
  heading: z.string(),
  shared: z.int().min(1),
  runs: z.array(sharedRunSchema).min(1),
});

type Match = z.infer<typeof matchSchema>;

/**
 * What one document shares with others: `/data/parallels/<id>.json`, of policies with policies; of many documents a
 * list for several policies, `/data/parallels/part-<number>.json`. That of reference material stands under
 * `/data/reference/parallels/` and has what it shares with any document.
 */
export const documentParallelsSchema = z.strictObject({
  policy: slug,
  provisions: z.array(
    z.strictObject({
      provision: provisionId,
      heading: z.string(),
      matches: z.array(matchSchema).min(1).max(mostMatches),
      more: z.int().min(0),
    }),
  ),
});

export type DocumentParallels = z.infer<typeof documentParallelsSchema>;

/** A pair seen from one of its documents. */
interface SidedPair {
  readonly provision: string;
  readonly other: { readonly document: string; readonly provision: string };
  readonly shared: number;
  readonly runs: readonly SharedRun[];
  readonly isFirst: boolean;
}

const known = new WeakMap<readonly CitableDocument[], ReadonlyMap<string, readonly SidedPair[]>>();

/** Every pair by either of its documents, most shared first. */
function pairsByDocument(documents: readonly CitableDocument[]): ReadonlyMap<string, readonly SidedPair[]> {
  const grouped = known.get(documents);
  if (grouped !== undefined) return grouped;
  const { runs, searched } = sharedWordingOf(documents);
  const sides = new Map<string, SidedPair[]>();
  const add = ({ a, b, shared, runs: own }: ProvisionPair, isFirst: boolean) => {
    const [here, other] = isFirst ? [a, b] : [b, a];
    const list = sides.get(here.document) ?? [];
    sides.set(here.document, list);
    list.push({ provision: here.provision, other, shared, runs: own, isFirst });
  };
  for (const pair of scoreProvisionPairs(runs, searched)) {
    add(pair, true);
    add(pair, false);
  }
  known.set(documents, sides);
  return sides;
}

/** The pairs of a document that its file lists, by its provisions in printed order. */
function listedPairs(
  documents: readonly CitableDocument[],
  { id, nature }: Pick<Policy, 'id' | 'nature'>,
): readonly (readonly [provision: string, pairs: readonly SidedPair[]])[] {
  const isListed = ({ other }: SidedPair): boolean =>
    nature === 'reference' || documentWithId(documents, other.document)?.policy.nature === 'policy';
  const pairs = (pairsByDocument(documents).get(id) ?? []).filter(isListed);
  const byProvision = Map.groupBy(pairs, ({ provision }) => provision);
  const provisions = documentWithId(documents, id)?.text.provisions ?? [];
  return [...walkAddresses(provisions)].flatMap(({ id: provision }) => {
    const own = byProvision.get(provision);
    return own === undefined ? [] : [[provision, own] as const];
  });
}

/** How many provisions of a document share wording with others, with how many in all, and the longest of it. */
export function countParallels(
  { documents }: Pick<Corpus, 'documents'>,
  policy: Pick<Policy, 'id' | 'nature'>,
): { readonly provisions: number; readonly matches: number; readonly longest: string | undefined } {
  const listed = listedPairs(documents, policy);
  const runs = listed.flatMap(([, own]) => own.flatMap((pair) => pair.runs));
  return {
    provisions: listed.length,
    matches: listed.reduce((sum, [, own]) => sum + own.length, 0),
    longest: runs.reduce<string | undefined>(
      (longest, { text: run }) => (run.length > (longest?.length ?? 0) ? run : longest),
      undefined,
    ),
  };
}

/** The provisions of a document that share wording with others, in printed order, each with the best of these. */
export function documentParallels(
  { documents }: Pick<Corpus, 'documents'>,
  policy: Pick<Policy, 'id' | 'nature'>,
): DocumentParallels {
  const locate = runLocator(documents);
  const toMatch = ({ other, shared, runs, isFirst }: SidedPair): Match => {
    const document = documentWithId(documents, other.document);
    return {
      policy: other.document,
      title: document?.policy.shortTitle ?? other.document,
      titleEn: document?.policy.shortTitleEn ?? null,
      region: document?.policy.region.name ?? '',
      provision: other.provision,
      heading: headingAt(document, other.provision),
      shared,
      runs: runs.map((run) => ({
        quote: run.text,
        here: locate(isFirst ? run.a : run.b),
        there: locate(isFirst ? run.b : run.a),
      })),
    };
  };
  return {
    policy: policy.id,
    provisions: listedPairs(documents, policy).map(([provision, own]) => ({
      provision,
      heading: headingAt(documentWithId(documents, policy.id), provision),
      matches: own.slice(0, mostMatches).map(toMatch),
      more: Math.max(0, own.length - mostMatches),
    })),
  };
}

/** Number and heading of a provision as printed; empty where it has none. */
function headingAt(document: CitableDocument | undefined, id: string): string {
  const provision = findProvisionPath(document?.text.provisions ?? [], id)?.path.at(-1);
  return provision === undefined ? '' : `${provision.label}${provision.heading}`;
}
