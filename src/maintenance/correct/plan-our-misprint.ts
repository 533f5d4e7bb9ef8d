import { readSeed } from '../../checks/content/files/read-seed.ts';
import { textHash } from '../../checks/content/files/text-hash.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Emendation } from '../../schemas/policy.ts';
import type { Outcome } from '../dialogue/dialogue.ts';
import { refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { appendToYamlList, setYamlValue } from '../editing/edit-yaml.ts';
import type { Edits } from '../editing/edits.ts';
import { planEdits } from '../editing/edits.ts';
import { correctText, correctWords } from './changed-text.ts';
import type { CorrectedPart, CorrectionCase } from './correction-case.ts';
import { declareCorrections } from './declare-correction.ts';
import { reachOf } from './find-passages.ts';
import { recordCorrection } from './record-correction.ts';
import { replaceBlock } from './replace-block.ts';
import { updateRecords } from './update-records.ts';
import { wholeWords } from './whole-words.ts';

/**
 * A misprint of our copy: the text is put right and says so, in the document (an emendation), in the list of corrections
 * (with the hashes of the text before and after) and wherever its words are quoted.
 */
export function planOurMisprint(project: Project, given: CorrectionCase): Outcome {
  const { passage, parts } = given;
  const document = project.content.documents.find(({ id }) => id === passage.policy);
  const facts = document?.facts?.value;
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
  const [start, end] = reachOf(part.differences);
  const quoted = wholeWords(after, start, end + after.length - part.text.length);
  const record = recordCorrection(project, edits, part, given, {
    kind: 'transcription',
    quote: after.slice(...quoted),
    before: textHash(part.text),
    after: textHash(after),
  });
  edits.recordText(policy, provision, textHash(after));
  return [
    {
      zh: `更正记录 ${record.id}（更正页会列出）；${policy}#${provision} 的校验值随之更新`,
      en: `Correction ${record.id}, which the page lists; the hash of ${policy}#${provision} follows`,
    },
  ];
}
