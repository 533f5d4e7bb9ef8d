import { readSeed } from '../../checks/content/files/read-seed.ts';
import { textHash } from '../../checks/content/files/text-hash.ts';
import type { LinePart } from '../../domain/document/lines.ts';
import { partsOf } from '../../domain/document/lines.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Emendation } from '../../schemas/policy.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import { refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { appendToYamlList, setYamlValue } from '../editing/edit-yaml.ts';
import type { Edits } from '../editing/edits.ts';
import { planEdits } from '../editing/edits.ts';
import { correctText, correctWords } from './changed-text.ts';
import type { Decision } from './declare-correction.ts';
import { declareCorrections } from './declare-correction.ts';
import type { Difference, Passage } from './find-passages.ts';
import { replaceBlock } from './replace-block.ts';
import type { CorrectedPart } from './update-records.ts';
import { updateRecords } from './update-records.ts';
import { wholeWords } from './whole-words.ts';

/** What was wrong and what is right, in both languages, and when and why. */
export interface CorrectionCase extends Decision {
  readonly passage: Passage;
  readonly reasonEn: string;
}

/** The parts of a passage that differ, with their differences counted in them; `undefined` for one across two parts. */
function correctedParts({
  policy,
  line,
  differences,
}: Passage): readonly (CorrectedPart & LinePart)[] | undefined {
  const parts = partsOf(line);
  const located = differences.map((difference) => ({
    difference,
    part: parts.find(({ start, end }) => start <= difference.start && difference.end <= end),
  }));
  if (located.some(({ part }) => part === undefined)) return undefined;
  return parts.flatMap((part) => {
    const own = located.flatMap(({ difference, part: found }): Difference[] =>
      found === part
        ? [{ ...difference, start: difference.start - part.start, end: difference.end - part.start }]
        : [],
    );
    return own.length === 0 ? [] : [{ ...part, policy, differences: own }];
  });
}

const ACROSS = {
  reason: {
    zh: '要改的字跨了标题和正文',
    en: 'The characters to change run from a heading into its paragraph',
  },
  hint: {
    zh: '标题一句、正文一句，分两次粘贴',
    en: 'Paste the heading and the sentence after it one at a time',
  },
} as const;

/**
 * A misprint of our copy: the text is put right and says so, in the document (an emendation), in the list of corrections
 * (with the hashes of the text before and after) and wherever its words are quoted.
 */
export function planOurMisprint(project: Project, given: CorrectionCase): Outcome {
  const { passage } = given;
  const document = project.content.documents.find(({ id }) => id === passage.policy);
  const facts = document?.facts?.value;
  const parts = correctedParts(passage);
  if (parts === undefined) return refuse(ACROSS.reason, ACROSS.hint);
  if (document === undefined || facts === undefined) return unfaithful(document?.file ?? passage.policy);
  const primary = facts.sources.find(({ role }) => role === 'primary');
  const seed = readSeed(project.content.seeds, primary?.file ?? '');
  const emendations =
    seed === undefined
      ? undefined
      : declareCorrections(document, seed.text, facts.emendations, passage.line, passage.differences, given);
  if (emendations === undefined) return unfaithful(document.file);
  return planEdits(project, (edits) => {
    const notes: Bilingual[] = [];
    writeEmendations(edits, document.file, facts.emendations, emendations);
    for (const emendation of emendations.filter((each) => !facts.emendations.includes(each))) {
      notes.push({
        zh: `${document.file} 登记校订：原件 ${primary?.file ?? ''} 第 ${String(emendation.line)} 行第 ${String(emendation.column)} 字`,
        en: `${document.file} declares the correction: ${primary?.file ?? ''}, line ${String(emendation.line)}, column ${String(emendation.column)}`,
      });
    }
    for (const part of parts) {
      const after = correctText(part.text, part.differences);
      edits.edit(document.file, (source) => replaceBlock(source, part, after));
      notes.push(...updateFacts(edits, document.file, facts, part));
      notes.push(...updateRecords(project, edits, part));
      notes.push(...recordChange(project, edits, part, after, given));
    }
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes,
      next: [
        {
          zh: '看一看预览中的这一段（npm run dev），没有问题就提交这次改动',
          en: 'Look at the passage in the preview (npm run dev); if it is right, commit the change',
        },
      ],
    };
  });
}

/** A misprint of the official text: the text stays, and a note says that it stands so in the original. */
export function planOfficialMisprint(project: Project, given: CorrectionCase): Outcome {
  const parts = correctedParts(given.passage);
  if (parts === undefined) return refuse(ACROSS.reason, ACROSS.hint);
  return planEdits(project, (edits) => {
    const notes = parts.map((part): Bilingual => {
      const id = newId(project, edits, part.policy, part.id);
      const [start, end] = reach(part.differences);
      const record: Correction = {
        id,
        date: given.date,
        policy: part.policy,
        provision: part.id,
        kind: 'source-error',
        quote: part.text.slice(...wholeWords(part.text, start, end)),
        reason: given.reason,
        reasonEn: given.reasonEn,
      };
      edits.addRecord('corrections', part.policy, record);
      edits.recordLasting('corrections', id, record);
      return {
        zh: `正文不改；在 ${part.policy} 的“${record.quote}”处注明“原文如此”`,
        en: `The text stays; “${record.quote}” in ${part.policy} is noted as thus in the original`,
      };
    });
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes,
      next: [{ zh: '提交这次改动', en: 'Commit the change' }],
    };
  });
}

function unfaithful(file: string): Outcome {
  return refuse(
    {
      zh: `${file} 这一行与收到的原件对不上，程序不能替您登记改动`,
      en: `This line of ${file} does not follow from the text as received, so that the change cannot be declared for you`,
    },
    {
      zh: '先运行 npm run check:content，把这份文件列出的问题改好，再来一次',
      en: 'Run npm run check:content, correct what it lists for this document, and come again',
    },
  );
}

function writeEmendations(
  edits: Edits,
  file: string,
  before: readonly Emendation[],
  after: readonly Emendation[],
): void {
  edits.editFrontMatter(file, (yaml) => {
    let next: string | undefined = yaml;
    for (const [index, emendation] of after.entries()) {
      const old = before[index];
      if (old === emendation) continue;
      if (old === undefined) next = next && appendToYamlList(next, ['emendations'], emendation);
      else {
        for (const [field, value] of Object.entries(emendation)) {
          if (old[field as keyof Emendation] === value) continue;
          next = next && setYamlValue(next, ['emendations', index, field], value);
        }
      }
    }
    return next;
  });
}

/** Facts of the front matter that are words of the part: the title, the addressee. */
function updateFacts(edits: Edits, file: string, facts: object, part: CorrectedPart): readonly Bilingual[] {
  return (['title', 'noticeTitle', 'addressee', 'history', 'issuersText', 'documentNumber'] as const).flatMap(
    (field) => {
      const words = (facts as Readonly<Record<string, unknown>>)[field];
      const after = typeof words === 'string' ? correctWords(words, part.text, part.differences) : undefined;
      if (after === undefined) return [];
      edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, [field], after));
      return [
        {
          zh: `${file} 的 ${field}：“${String(words)}”改为“${after}”`,
          en: `${file}, ${field}: “${String(words)}” becomes “${after}”`,
        },
      ];
    },
  );
}

/** Of a published text: the entry in the list of corrections, and the new hash. */
function recordChange(
  project: Project,
  edits: Edits,
  part: CorrectedPart,
  after: string,
  given: CorrectionCase,
): readonly Bilingual[] {
  const { policy, id: provision } = part;
  if (project.content.publishedIds?.value[policy]?.ids[provision] === undefined) {
    return [
      {
        zh: `${policy}#${provision} 还没有公布过，不需要更正记录`,
        en: `${policy}#${provision} was not published yet: it needs no entry in the list of corrections`,
      },
    ];
  }
  const [start] = reach(part.differences);
  const end = Math.max(...part.differences.map((each) => each.end)) + after.length - part.text.length;
  const record: Correction = {
    id: newId(project, edits, policy, provision),
    date: given.date,
    policy,
    provision,
    kind: 'transcription',
    quote: after.slice(...wholeWords(after, start, end)),
    reason: given.reason,
    reasonEn: given.reasonEn,
    before: textHash(part.text),
    after: textHash(after),
  };
  edits.addRecord('corrections', policy, record);
  edits.recordLasting('corrections', record.id, record);
  edits.recordText(policy, provision, textHash(after));
  return [
    {
      zh: `更正记录 ${record.id}（更正页会列出）；${policy}#${provision} 的校验值随之更新`,
      en: `Correction ${record.id}, which the page lists; the hash of ${policy}#${provision} follows`,
    },
  ];
}

/** Where the first of the differences begins and the last ends. */
function reach(differences: readonly Difference[]): readonly [number, number] {
  return [Math.min(...differences.map(({ start }) => start)), Math.max(...differences.map(({ end }) => end))];
}

/** An id that no correction has: document, provision, and a number where it is not the first. */
function newId({ content }: Project, edits: Edits, policy: string, provision: string): string {
  const taken = edits.sourceOf(`${content.folders.content}/corrections.yaml`) ?? '';
  const base = `${policy}-${provision}`;
  const isTaken = (id: string): boolean => new RegExp(`id: ["']?${id}["']?\\s*$`, 'mu').test(taken);
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}
