import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { todayInChina } from '../../checks/base/today.ts';
import { listProjectFiles } from '../../checks/content/files/list-project-files.ts';
import { loadContent } from '../../checks/content/files/load-content.ts';
import type { Project } from '../../maintenance/dialogue/project.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';

/** The content of the project at `root`, as it is now. */
export function readProject(root: string, folders: CorpusFolders): Project {
  const files = listProjectFiles(root, folders).content;
  return {
    content: loadContent(root, folders),
    sources: new Map(files.map((file) => [file, readFileSync(resolve(root, file), 'utf8')])),
    today: todayInChina(),
  };
}
