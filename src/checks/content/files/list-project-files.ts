import type { Dirent } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CorpusFolders } from '../../../schemas/settings.ts';
import { DEFAULT_FOLDERS } from '../../../schemas/settings.ts';
import { problemIn } from '../../base/located.ts';
import { unreadable } from '../../base/read-text-file.ts';
import { findStrayFiles } from './find-stray-files.ts';
import { isPartial, JOURNAL, ticketHolder, unfinishedWriting } from './writing-files.ts';

/** The files that content is read from: one list for the check and for the build. Paths are relative to the project. */
export interface ProjectFiles {
  /** Files under `content/`, in code point order. */
  readonly content: readonly string[];
  /** Files under `seeds/`, in code point order. */
  readonly seeds: readonly string[];
  /** One for each entry that is no ordinary file, or that nothing reads. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists the content and seeds folders of the corpus (`content/`, `seeds/`) in the project at `root`; absent folders count as empty. Only ordinary files with known
 * names are content: hidden files, links, and anything else there is reported and left out; only the tickets
 * of processes that change the corpus are passed over.
 */
export function listProjectFiles(root: string, folders: CorpusFolders = DEFAULT_FOLDERS): ProjectFiles {
  const content = listFolder(root, folders.content);
  const seeds = listFolder(root, folders.seeds);
  const strays = findStrayFiles(content.files, folders.content);
  const isStray = new Set(strays.map(({ file }) => file));
  return {
    content: content.files.filter((file) => !isStray.has(file)),
    seeds: seeds.files,
    diagnostics: [...content.diagnostics, ...strays, ...seeds.diagnostics],
  };
}

interface Listed {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function listFolder(root: string, folder: string): Listed {
  if (!existsSync(resolve(root, folder))) return { files: [], diagnostics: [] };
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(resolve(root, folder), { withFileTypes: true });
  } catch (error) {
    return { files: [], diagnostics: [unreadable(folder, error)] };
  }
  const listed = entries.map((entry) => listEntry(root, `${folder}/${entry.name}`, entry));
  return {
    files: listed.flatMap(({ files }) => files).sort(),
    diagnostics: listed.flatMap(({ diagnostics }) => diagnostics),
  };
}

function listEntry(root: string, file: string, entry: Dirent): Listed {
  const refuse = (message: Bilingual): Listed => ({ files: [], diagnostics: [notAFile(file, message)] });
  if (entry.isSymbolicLink())
    return refuse({ zh: `“${file}”是符号链接`, en: `“${file}” is a symbolic link` });
  if (ticketHolder(entry.name) !== undefined) return { files: [], diagnostics: [] };
  if (entry.name === JOURNAL || isPartial(entry.name)) {
    return { files: [], diagnostics: [unfinishedWriting(file)] };
  }
  if (entry.name.startsWith('.')) {
    return refuse({
      zh: `“${file}”是以点开头的隐藏文件或文件夹`,
      en: `“${file}” is hidden: its name begins with a dot`,
    });
  }
  if (entry.isDirectory()) {
    if (/\.[a-z0-9]+$/i.test(entry.name)) {
      return refuse({
        zh: `“${file}”是文件夹，名称却像文件`,
        en: `“${file}” is a folder with the name of a file`,
      });
    }
    return listFolder(root, file);
  }
  if (!entry.isFile()) return refuse({ zh: `“${file}”不是普通文件`, en: `“${file}” is no ordinary file` });
  return { files: [file], diagnostics: [] };
}

function notAFile(file: string, message: Bilingual): Diagnostic {
  return problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'not-content',
      message,
      hint: {
        zh: '内容和原文文件夹只放普通文件；移走它，或换成文件本身',
        en: 'The folders of content and seeds hold ordinary files only; move it away, or put the file itself there',
      },
    },
  );
}
