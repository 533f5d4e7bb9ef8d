import { readSeed } from '../../checks/content/files/read-seed.ts';
import { askDay } from '../dialogue/ask-day.ts';
import type { Asking, Dialogue, Outcome } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { correctStretch } from './changed-text.ts';
import { correctedParts } from './correction-case.ts';
import { addressOf, describePassage, wrongAndRight } from './describe-passage.ts';
import type { Passage } from './find-passages.ts';
import { findPassages } from './find-passages.ts';
import { planOfficialMisprint } from './plan-official-misprint.ts';
import { planOurMisprint } from './plan-our-misprint.ts';

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
  const [likeliest, ...others] = passages;
  if (likeliest === undefined) return found.length > 0 ? alreadyRight(found) : notFound();
  const at = yield* ask({
    id: 'at',
    kind: 'choice',
    text: { zh: '是这一处吗？', en: 'Is this the passage?' },
    hint: {
      zh: '【】里是本站现在的字，→ 后是您粘贴的字',
      en: '【 】 holds what we have, and after → what you pasted',
    },
    choices: passages.map((passage) => ({
      value: addressOf(passage),
      label: describePassage(project, passage),
    })),
    ...(others.length === 0 && { initial: addressOf(likeliest) }),
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
    shown: [describePassage(project, passage)],
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
  const evidence = yield* whose === 'ours' ? askEvidence(project, passage) : askRemark(project, passage);
  const date = yield* askDay(project, {
    id: 'date',
    text: { zh: '哪一天核定的？', en: 'When was it decided?' },
  });
  const parts = correctedParts(passage);
  if (parts === undefined) return ACROSS;
  const { ours, right } = wrongAndRight(passage);
  const decided = { passage, parts, date, evidence };
  return whose === 'ours'
    ? planOurMisprint(project, {
        ...decided,
        reason: `本站转录误作“${ours}”，应为“${right}”，已照${evidence}改正。`,
        reasonEn: `Our transcription had “${ours}” for “${right}”; corrected after: ${evidence}.`,
      })
    : planOfficialMisprint(project, {
        ...decided,
        reason: `原文如此。“${ours}”疑为“${right}”；本站照录，不作改动。${evidence}`,
        reasonEn: `Thus in the text: “${ours}” is probably meant to be “${right}”; transcribed as printed.`,
      });
}

/** What shows that our copy is wrong; another copy that prints the sentence is proposed. */
function* askEvidence(project: Project, passage: Passage): Asking<string> {
  const witness = witnessOf(project, passage);
  return yield* ask({
    id: 'evidence',
    kind: 'line',
    text: { zh: '依据是什么？', en: 'What shows it?' },
    hint: {
      zh: '发文机关公布的文本在哪里（网址、公报期号），或另一份抄本的文件名',
      en: 'Where the issuer’s own text stands (address, issue of the gazette), or the file name of another copy',
    },
    ...(witness !== undefined && { initial: witness }),
  });
}

/** What else is said of a misprint that stays. */
function* askRemark(project: Project, passage: Passage): Asking<string> {
  return yield* ask({
    id: 'remark',
    kind: 'line',
    text: { zh: '要补充一句说明吗？（可不填）', en: 'A remark? (may be left out)' },
    hint: {
      zh: '比如从哪里看出是误字；会接在“本站照录，不作改动。”之后',
      en: 'What shows that it is a misprint, say; in Chinese, it follows the note',
    },
    shown: [describePassage(project, passage)],
    initial: '',
  });
}

/** Another copy among the seeds that prints the sentence as it should read. */
function witnessOf(project: Project, { policy, line, start, end, differences }: Passage): string | undefined {
  const words = correctStretch(line.text, differences, start, end).trim();
  const facts = policiesOf(project).get(policy);
  return facts?.sources.find(
    ({ file, role }) => role === 'witness' && readSeed(project.content.seeds, file)?.text.includes(words),
  )?.file;
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

const ACROSS: Outcome = refuse(
  {
    zh: '要改的字跨了标题和正文',
    en: 'The characters to change run from a heading into its paragraph',
  },
  {
    zh: '标题一句、正文一句，分两次粘贴',
    en: 'Paste the heading and the sentence after it one at a time',
  },
);
