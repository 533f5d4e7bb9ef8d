import { printedPosition } from '../../domain/document/printed-position.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import { correctStretch } from './changed-text.ts';
import type { Passage } from './find-passages.ts';
import { reachOf } from './find-passages.ts';
import { wholeWords } from './whole-words.ts';

/** Names a passage: its document and the line in it. */
export function addressOf({ policy, line }: Passage): string {
  return `${policy}#${line.id}`;
}

/** The passage with what differs marked: 校【匠→将】合作. */
export function describePassage(
  project: Project,
  { policy, line, start, end, differences }: Passage,
): Bilingual {
  const facts = policiesOf(project).get(policy);
  let text = '';
  let at = start;
  for (const each of differences) {
    text += `${line.text.slice(at, each.start)}【${each.ours === '' ? '（缺）' : each.ours}→${each.right === '' ? '（删）' : each.right}】`;
    at = each.end;
  }
  text += line.text.slice(at, end);
  const position = printedPosition(line.ancestors, line.provision);
  const where = `${facts?.shortTitle ?? policy} ${position === '' ? line.id : position}`;
  return { zh: `${where}：${text}`, en: `${where}: ${text}` };
}

/** What was wrong and what is right, in words that can be told. */
export function wrongAndRight({ line, differences }: Passage): {
  readonly ours: string;
  readonly right: string;
} {
  const [first, last] = reachOf(differences);
  // Where something is missing, the character before it says where.
  const [start, end] = wholeWords(line.text, first === last ? Math.max(0, first - 1) : first, last);
  return {
    ours: line.text.slice(start, end),
    right: correctStretch(line.text, differences, start, end),
  };
}
