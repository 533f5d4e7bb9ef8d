import { readSeed } from '../../checks/content/files/read-seed.ts';
import { printedPosition } from '../../domain/document/printed-position.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { askDay } from '../dialogue/ask-day.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { correctText } from './changed-text.ts';
import type { Passage } from './find-passages.ts';
import { findPassages } from './find-passages.ts';
import { planOfficialMisprint, planOurMisprint } from './plan-correction.ts';
import { wholeWords } from './whole-words.ts';

/** A reported character is put right by pasting the right sentence. */
export const correctTask: Task = {
  id: 'correct',
  title: { zh: '更正文字', en: 'Correct the text' },
  begin,
};

function* begin(project: Project): Dialogue {
  const sentence = yield* ask({
    id: 'sentence',
    kind: 'passage',
    text: { zh: '把正确的那一句粘贴进来', en: 'Paste the sentence as it should read' },
    hint: {
      zh: '整句粘贴，错字已改对；程序自己找到它在哪份文件的哪一处',
      en: 'The whole sentence, with the wrong character right; where it stands is found for you',
    },
    validate: (answer) =>
      [...answer].length < 6
        ? { zh: '太短，找不准：粘贴整句', en: 'Too short to be found: paste the sentence' }
        : undefined,
  });
  const found = findPassages(project.content.documents, sentence);
  const passages = found.filter(({ differences }) => differences.length > 0);
  if (passages.length === 0) return found.length > 0 ? alreadyRight(found) : notFound();
  const at = yield* ask({
    id: 'at',
    kind: 'choice',
    text: { zh: '是这一处吗？', en: 'Is this the passage?' },
    hint: {
      zh: '【】里是本站现在的字，→ 后是您粘贴的字',
      en: '【 】 holds what we have, and after → what you pasted',
    },
    choices: passages.map((passage) => ({ value: addressOf(passage), label: labelOf(project, passage) })),
    ...(passages.length === 1 && { initial: addressOf(passages[0]) }),
  });
  const passage = passages.find((each) => addressOf(each) === at);
  if (passage === undefined) return notFound();
  const whose = yield* ask({
    id: 'whose',
    flag: 'misprint-of',
    kind: 'choice',
    text: { zh: '这是谁的错？', en: 'Whose misprint is it?' },
    hint: {
      zh: '拿发文机关公布的文本对一下：它是对的，就是本站抄错；它也这样写，就是原文如此',
      en: 'Look at the issuer’s own text: if that is right, our copy is wrong; if it says the same, it is thus in the original',
    },
    shown: [labelOf(project, passage)],
    choices: [
      {
        value: 'ours',
        label: {
          zh: '本站的抄本错了，原文是对的：改正',
          en: 'Our copy is wrong, the original right: correct it',
        },
      },
      {
        value: 'official',
        label: {
          zh: '原文就是这样写的：不改，注明“原文如此”',
          en: 'The original says so: keep it, and note it',
        },
      },
    ],
  });
  const evidence = yield* ask(
    whose === 'ours' ? evidenceQuestion(project, passage) : { ...REMARK, shown: [labelOf(project, passage)] },
  );
  const date = yield* askDay(project, {
    id: 'date',
    text: { zh: '哪一天核定的？', en: 'When was it decided?' },
  });
  const { ours, right } = wrongAndRight(passage);
  return whose === 'ours'
    ? planOurMisprint(project, {
        passage,
        date,
        evidence,
        reason: `本站转录误作“${ours}”，应为“${right}”，已照${evidence}改正。`,
        reasonEn: `Our transcription had “${ours}” for “${right}”; corrected after: ${evidence}.`,
      })
    : planOfficialMisprint(project, {
        passage,
        date,
        evidence,
        reason: `原文如此。“${ours}”疑为“${right}”；本站照录，不作改动。${evidence}`,
        reasonEn: `Thus in the text: “${ours}” is probably meant to be “${right}”; transcribed as printed.`,
      });
}

function evidenceQuestion(project: Project, passage: Passage) {
  const witness = witnessOf(project, passage);
  return {
    id: 'evidence',
    kind: 'line',
    text: { zh: '依据是什么？', en: 'What shows it?' },
    hint: {
      zh: '发文机关公布的文本在哪里（网址、公报期号），或另一份抄本的文件名',
      en: 'Where the issuer’s own text stands (address, issue of the gazette), or the file name of another copy',
    },
    ...(witness !== undefined && { initial: witness }),
  } as const;
}

const REMARK = {
  id: 'remark',
  kind: 'line',
  text: { zh: '要补充一句说明吗？（可不填）', en: 'A remark? (may be left out)' },
  hint: {
    zh: '比如从哪里看出是误字；会接在“本站照录，不作改动。”之后',
    en: 'What shows that it is a misprint, say; in Chinese, it follows the note',
  },
  initial: '',
} as const;

/** Another copy among the seeds that prints the sentence as it should read. */
function witnessOf(project: Project, { policy, line, start, end, differences }: Passage): string | undefined {
  const right = correctText(line.text, differences);
  const words = right.slice(start, end + right.length - line.text.length).trim();
  const facts = policiesOf(project).get(policy);
  return facts?.sources.find(
    ({ file, role }) => role === 'witness' && readSeed(project.content.seeds, file)?.text.includes(words),
  )?.file;
}

/** Address of a passage: document and the line in it. */
function addressOf(passage: Passage | undefined): string {
  return passage === undefined ? '' : `${passage.policy}#${passage.line.id}`;
}

/** The passage with what differs marked: 校【匠→将】合作. */
function labelOf(project: Project, { policy, line, start, end, differences }: Passage): Bilingual {
  const facts = policiesOf(project).get(policy);
  let text = '';
  let at = start;
  for (const each of differences) {
    text += `${line.text.slice(at, each.start)}【${each.ours === '' ? '（缺）' : each.ours}→${each.right === '' ? '（删）' : each.right}】`;
    at = each.end;
  }
  text += line.text.slice(at, end);
  const position = printedPosition(line.ancestors, line.provision);
  const place = `${facts?.shortTitle ?? policy} ${position === '' ? line.id : position}`;
  return { zh: `${place}：${text}`, en: `${place}: ${text}` };
}

/** What was wrong and what is right, in words that can be told. */
function wrongAndRight({ line, differences }: Passage): { readonly ours: string; readonly right: string } {
  const [first, last] = [differences[0]?.start ?? 0, differences.at(-1)?.end ?? 0];
  // Where something is missing, the character before it says where.
  const [start, end] = wholeWords(line.text, first === last ? Math.max(0, first - 1) : first, last);
  const right = correctText(line.text, differences);
  return {
    ours: line.text.slice(start, end),
    right: right.slice(start, end + right.length - line.text.length),
  };
}

function notFound() {
  return refuse(
    { zh: '收录的文件里没有与它相近的句子', en: 'No sentence of the documents comes near it' },
    {
      zh: '检查粘贴的是不是整句；或先在网站上搜索其中几个字，确认它在本站收录的文件里',
      en: 'See that it is the whole sentence; or search the site for a few of its words first',
    },
  );
}

function alreadyRight(found: readonly Passage[]) {
  const where = found.map((passage) => addressOf(passage)).join('、');
  return refuse(
    {
      zh: `${where} 现在就是这样写的，没有要改的字`,
      en: `${where} says just that: there is nothing to correct`,
    },
    {
      zh: '粘贴改对以后的句子，不是本站现在的句子',
      en: 'Paste the sentence as it should read, not as it reads now',
    },
  );
}
