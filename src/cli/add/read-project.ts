import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { todayInChina } from '../../checks/base/today.ts';
import { listProjectFiles } from '../../checks/content/files/list-project-files.ts';
import { loadContent } from '../../checks/content/files/load-content.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Project, Received } from '../../maintenance/dialogue/project.ts';
import type { CorpusFolders } from '../../schemas/settings.ts';

/** The content of the project at `root`, as it is now. */
export function readProject(root: string, folders: CorpusFolders): Project {
  const files = listProjectFiles(root, folders).content;
  return {
    content: loadContent(root, folders),
    sources: new Map(files.map((file) => [file, readFileSync(resolve(root, file), 'utf8')])),
    today: todayInChina(),
    receive: (path) => receive(root, path),
  };
}

/** Reads a file by its path as typed, or as a terminal writes one that was dragged into it: in quotes, say. */
function receive(root: string, typed: string): Received | Bilingual {
  const path = resolve(root, typed.replace(/^(["'])(.*)\1$/u, '$2').replaceAll('\\ ', ' '));
  try {
    const bytes = readFileSync(path);
    return { name: basename(path), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return {
      zh: `读不到文件“${path}”：检查路径，或把文件拖进来`,
      en: `The file “${path}” cannot be read: see that the path is right, or drag the file here`,
    };
  }
}
