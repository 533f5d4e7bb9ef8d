import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Answer } from '../../maintenance/dialogue/question.ts';

const schema = z.record(z.string(), z.array(z.string()));

/** Answers of a dialogue by the id of the question. */
export type SavedAnswers = ReadonlyMap<string, Answer>;

function fileOf(root: string, task: string): string {
  return resolve(root, `.cache/add/${task}.json`);
}

/** The answers of a dialogue that was left; none where there is nothing to go on with. */
export function readSavedAnswers(root: string, task: string): SavedAnswers {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(readFileSync(fileOf(root, task), 'utf8')))));
  } catch {
    return new Map();
  }
}

/** Answers that somebody wrote to a JSON file, one or a list by the id of the question; `undefined` where it holds none. */
export function readAnswersFile(root: string, file: string): SavedAnswers | undefined {
  const written = z.record(
    z.string(),
    z.union([z.string().transform((each) => [each]), z.array(z.string())]),
  );
  try {
    return new Map(Object.entries(written.parse(JSON.parse(readFileSync(resolve(root, file), 'utf8')))));
  } catch {
    return undefined;
  }
}

/** Keeps the answers so far, whole or not at all. */
export function saveAnswers(root: string, task: string, answers: SavedAnswers): void {
  const file = fileOf(root, task);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(Object.fromEntries(answers)));
  renameSync(`${file}.part`, file);
}

/** Once the task is done there is nothing to go on with. */
export function forgetAnswers(root: string, task: string): void {
  rmSync(fileOf(root, task), { force: true });
}
