import { documentLines, partsOf } from '../../../../src/domain/document/lines.ts';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import type { IngestedSeed } from '../../../../src/ingest/ingest-seed.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';

/** Lines of a document with their ids: `a1+a1-p1 第一条　为了发展。` */
export function outlineOf(text: PolicyText): readonly string[] {
  return documentLines(text).map(
    (line) =>
      `${partsOf(line)
        .map(({ id }) => id)
        .join('+')} ${line.text}`,
  );
}

/** The same of what ingest makes of a seed. */
export function outline(seed: string): readonly string[] {
  return outlineOf(ingested(seed).text);
}

/** Ids alone, in printed order. */
export function ids(seed: string): readonly string[] {
  return documentLines(ingested(seed).text).map(({ id }) => id);
}

export function ingested(seed: string): IngestedSeed {
  return ingestSeed(seed, 'a.txt').value;
}
