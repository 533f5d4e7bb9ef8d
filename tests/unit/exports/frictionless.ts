import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** As much of npm `datapackage` (which has no types) as is used here. */
interface Resource {
  readonly name: string;
  readonly tabular: boolean;
  /** Casts every cell by its type and constraints. Rejects at the first that does not fit. */
  read(options: { keyed: true; relations: boolean }): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

interface Package {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly Resource[];
}

const { Package } = createRequire(import.meta.url)('datapackage') as {
  readonly Package: { load(descriptor: unknown, options: { basePath: string }): Promise<Package> };
};

/** Problems of a descriptor by the profiles of Data Package 1.0, as texts. */
export async function descriptorProblems(descriptor: unknown): Promise<readonly string[]> {
  const loaded = await Package.load(descriptor, { basePath: tmpdir() });
  return loaded.errors.flatMap((error) => messagesOf(error));
}

/** The reader nests the problems of a resource, or of a row, in one error. */
function messagesOf(error: unknown): readonly string[] {
  const { message, errors = [] } = error as {
    readonly message: string;
    readonly errors?: readonly unknown[];
  };
  return [message, ...errors.flatMap((inner) => messagesOf(inner))];
}

/**
 * Rows of every table of a data package, each cell cast by its field, foreign keys followed.
 * @param files contents by path
 * @param mark whether the byte order mark, which this reader does not know, is taken off first as the data page says
 * @throws when a cell does not fit its field, or a foreign key leads nowhere
 */
export async function readPackage(
  descriptor: unknown,
  files: ReadonlyMap<string, string>,
  mark: 'removed' | 'kept' = 'removed',
): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), mark === 'kept' ? content : content.replace(/^\uFEFF/u, ''));
    }
    const loaded = await Package.load(descriptor, { basePath: folder });
    const tables = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
    for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
      const rows = resource.read({ keyed: true, relations: true }).catch((error: unknown) => {
        throw new Error(messagesOf(error).join('\n'), { cause: error });
      });
      tables.set(resource.name, await rows);
    }
    return tables;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
