import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import { documentLines } from '../../domain/document/lines.ts';
import type { PreparedIngest } from '../../ingest/prepare-ingest.ts';
import type { NumberingDecision } from '../../schemas/policy.ts';
import { askAddress, askWebsite } from '../dialogue/ask-address.ts';
import { askDay } from '../dialogue/ask-day.ts';
import { askIsRead } from '../dialogue/ask-is-read.ts';
import type { Asking, Dialogue, Outcome } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project, Received } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { askFacts } from './ask-facts.ts';
import { askNumbering, undecidedLine } from './ask-numbering.ts';
import { describeReceived } from './describe-received.ts';
import type { AnsweredSource } from './plan-document.ts';
import { planDocument } from './plan-document.ts';
import { faultOfId, suggestId } from './suggest-id.ts';
import { readReceived } from './read-received.ts';

/** A text as received becomes a document. */
export const newDocumentTask: Task = {
  id: 'new',
  title: { zh: '新增文件', en: 'Add a document' },
  begin,
};

/** For reading a text before it has an id of its own. */
const PROVISIONAL_ID = 'zhice-provisional-1900';

function* begin(project: Project): Dialogue {
  const path = yield* ask({
    id: 'file',
    kind: 'line',
    text: { zh: '把文件拖进来，或写出它的路径', en: 'Drag the file here, or type its path' },
    hint: {
      zh: 'Word（.docx）、网页（.html）、Markdown（.md）或纯文本（.txt）；扫描件先转成文字',
      en: 'Word (.docx), a web page (.html), Markdown (.md) or plain text (.txt)',
    },
    validate: (answer) => {
      const received = project.receive(answer);
      return 'bytes' in received ? undefined : received;
    },
  });
  const received = project.receive(path);
  if (!('bytes' in received)) return refuse(received, ANOTHER_FILE);
  const first = readReceived(project, received, PROVISIONAL_ID);
  if (first.document === undefined) return cannotBeTakenIn(first.diagnostics);
  const known = policiesOf(project);
  const suggestion = suggestId(first.document.frontMatter, received.name, known);
  const id = yield* ask({
    id: 'id',
    kind: 'line',
    text: {
      zh: '给它一个编号（网址里用，公布后不再改）',
      en: 'Give it an id (for its address; never changed once published)',
    },
    hint: {
      zh: '地名拼音-年份，如 shili-2024',
      en: 'Region in letters and year, like shili-2024',
    },
    shown: describeReceived(first.document, first.diagnostics),
    ...(suggestion !== undefined && { suggestion }),
    validate: faultOfId(known),
  });
  const read = yield* readDecided(project, received, id);
  if ('kind' in read) return read;
  const words = documentLines(read.text)
    .map(({ text }) => text)
    .join('\n');
  const facts = yield* askFacts(read.frontMatter, words, [...known.values()]);
  const source = yield* askSource(project, read);
  const isReviewed = yield* askIsRead({
    hint: {
      zh: '还没有就选“还没有”：先作草稿写入，在预览中读完后选 2 核定草稿',
      en: 'If not, it is written as a draft: read it in the preview, then choose 2, review drafts',
    },
    notYet: { zh: '还没有，先作草稿', en: 'Not yet: keep it as a draft' },
  });
  return planDocument(project, received, read, { facts, source, isReviewed });
}

/** The text once a person has decided on every number that could not be placed, one after another. */
function* readDecided(project: Project, received: Received, id: string): Asking<PreparedIngest | Outcome> {
  const decisions: NumberingDecision[] = [];
  for (;;) {
    const { document, diagnostics } = readReceived(project, received, id, decisions);
    if (document === undefined) return cannotBeTakenIn(diagnostics);
    const next = undecidedLine(document.frontMatter);
    if (next === undefined) return document;
    if (decisions.some(({ line }) => line === next.line)) {
      return refuse(
        {
          zh: `第 ${String(next.line)} 行不能用这个编号：文中没有它的上一级，或编号已有`,
          en: `Line ${String(next.line)} cannot have this id: nothing stands above it, or the id is taken`,
        },
        {
          zh: '再来一次，换一个编号，或作普通段落',
          en: 'Come again with another id, or make it a paragraph',
        },
      );
    }
    decisions.push(yield* askNumbering(next));
  }
}

/** Where the file comes from. */
function* askSource(project: Project, { frontMatter }: PreparedIngest): Asking<AnsweredSource> {
  const note = yield* ask({
    id: 'source-note',
    kind: 'line',
    text: { zh: '这个文件从哪里来？', en: 'Where does the file come from?' },
    hint: {
      zh: '一句中文，如 从市政府网站下载的 Word 附件',
      en: 'One sentence in Chinese: a Word file from the website of the city, say',
    },
    initial: '收到的文件，原样保存。',
  });
  const url = yield* askAddress({
    id: 'url',
    text: { zh: '原文的网址（没有可不填）', en: 'Address of the original (may be left out)' },
  });
  if (url === '') return { note };
  const [primary] = frontMatter.sources;
  const publisher = primary?.publisher ?? (yield* askWebsite());
  const retrieved = yield* askDay(project, {
    id: 'retrieved',
    text: { zh: '您哪一天打开过它？', en: 'When did you open it?' },
  });
  return { note, url, retrieved, ...(publisher !== '' && { publisher }) };
}

const ANOTHER_FILE: Bilingual = {
  zh: '换一个文件，或先用 Word 打开它另存为 .docx',
  en: 'Take another file, or save it as .docx with Word first',
};

function cannotBeTakenIn(diagnostics: readonly Diagnostic[]): Outcome {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  return refuse(
    {
      zh: errors.map(({ message }) => message.zh).join('；'),
      en: errors.map(({ message }) => message.en).join('; '),
    },
    first?.hint ?? ANOTHER_FILE,
  );
}
