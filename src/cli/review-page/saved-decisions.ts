import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ReviewDecision } from '../../maintenance/review-drafts/review-decision.ts';
import { reviewDecisions } from '../../maintenance/review-drafts/review-decision.ts';

function fileOf(root: string, policy: string): string {
  return resolve(root, `.cache/add/review-page/${policy}.json`);
}

/** What was decided and not yet written; nothing where there is none, or it cannot be read. */
export function readDecisions(root: string, policy: string): readonly ReviewDecision[] {
  try {
    return reviewDecisions.parse(JSON.parse(readFileSync(fileOf(root, policy), 'utf8')));
  } catch {
    return [];
  }
}

/** Keeps the decisions so far, whole or not at all; none leave no file. */
export function saveDecisions(root: string, policy: string, decisions: readonly ReviewDecision[]): void {
  const file = fileOf(root, policy);
  if (decisions.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(decisions));
  renameSync(`${file}.part`, file);
}
