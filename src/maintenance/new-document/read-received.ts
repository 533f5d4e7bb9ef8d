import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { PreparedIngest } from '../../ingest/prepare-ingest.ts';
import { prepareIngest } from '../../ingest/prepare-ingest.ts';
import type { NumberingDecision } from '../../schemas/policy.ts';
import type { Project, Received } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';

/** A text as received, read; `document` is absent where it cannot be taken in, and the diagnostics say why. */
export interface ReadText {
  readonly document?: PreparedIngest;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file as the document `id`, with what was decided on its numbers. */
export function readReceived(
  { content, ...project }: Project,
  { name, bytes, sha256 }: Received,
  id: string,
  decisions: readonly NumberingDecision[] = [],
): ReadText {
  const kept = content.seeds.get(name);
  const isSame =
    kept?.length === bytes.length && kept.every((byte: number, index: number) => byte === bytes[index]);
  const { value, diagnostics } = prepareIngest({
    file: name,
    bytes,
    sha256,
    folders: content.folders,
    seedName: name,
    ...(kept !== undefined && { seedNameTakenBy: isSame ? sha256 : 'other' }),
    id,
    known: [...policiesOf({ content, ...project }).values()],
    decisions,
    records: {},
    force: false,
  });
  return { ...(value !== undefined && { document: value }), diagnostics };
}
