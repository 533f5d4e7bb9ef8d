import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFolders } from '../../schemas/settings.ts';
import { DEFAULT_FOLDERS } from '../../schemas/settings.ts';
import { loadContent } from '../content/files/load-content.ts';
import type { BuiltSite } from './built-site.ts';

/** Opens the site built from the project at `root` into `folder`, with the settings it was built with. */
export function loadBuiltSite(
  root: string,
  settings: Pick<BuiltSite, 'folder' | 'origin' | 'base' | 'publishReference' | 'contact'>,
  folders: CorpusFolders = DEFAULT_FOLDERS,
): BuiltSite {
  const path = join(root, settings.folder);
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return {
    ...settings,
    files: new Set(files),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    content: loadContent(root, folders),
  };
}
