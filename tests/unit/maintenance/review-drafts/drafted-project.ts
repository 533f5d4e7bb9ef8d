import { prepareRecords } from '../../../../src/ingest/drafts/prepare-records.ts';
import type { Project } from '../../../../src/maintenance/dialogue/project.ts';
import { newDocumentTask } from '../../../../src/maintenance/new-document/task.ts';
import { policiesOf } from '../../../../src/maintenance/dialogue/project.ts';
import { afterwards, answer, fixtureProject } from '../fixture-project.ts';

const TEXT = `临川区职业学校提质方案
一、目标
到2024年，全区建成示范工坊6个，建成开放教室8个。到2025年，全区建成示范工坊9个。
二、任务
（一）建设教室。打造一批课程，落实“四方协同”。（责任单位：区教育局、区财政局）
`;

export const POLICY = 'linchuan-2022';

/** The fixture corpus with a document taken in, whose drafts stand in no file. */
export function draftedProject(): Project {
  const received = {
    ...fixtureProject(),
    receive: () => ({
      name: 'received.txt',
      bytes: new TextEncoder().encode(TEXT),
      sha256: 'a'.repeat(64),
    }),
  };
  const outcome = answer(newDocumentTask, received, { file: 'received.txt', id: POLICY, region: '361002' });
  return afterwards(received, outcome);
}

/** The same with the drafts written as ingest writes them. */
export function writtenProject(): Project {
  const project = draftedProject();
  const { folders, documents } = project.content;
  const document = documents.find(({ id }) => id === POLICY);
  const facts = policiesOf(project).get(POLICY);
  if (document === undefined || facts === undefined) throw new Error('The document was not taken in');
  const sourceOf = (name: string) => project.sources.get(`${folders.content}/${name}.yaml`) ?? '';
  const existing = { organisations: sourceOf('organisations'), duties: sourceOf('duties') };
  const files = prepareRecords(document.text, facts, existing, folders.content).value?.files ?? [];
  const changes = files.map(({ path, content: after }) => ({ file: path, after }));
  return afterwards(project, { kind: 'plan', changes, notes: [], next: [] });
}
