import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Policy } from '../../schemas/policy.ts';
import { askAddress, askWebsite, faultOfAddress } from '../dialogue/ask-address.ts';
import { askDay } from '../dialogue/ask-day.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { ask, refuse } from '../dialogue/dialogue.ts';
import type { Project } from '../dialogue/project.ts';
import { policiesOf } from '../dialogue/project.ts';
import type { Task } from '../dialogue/task.ts';
import { setYamlValue } from '../editing/edit-yaml.ts';
import { planEdits } from '../editing/edits.ts';

/** Where the original of a document stands: its address, who put it there, and an archived copy. */
export const originalsTask: Task = {
  id: 'originals',
  title: { zh: '补原文的网址', en: 'Add the address of an original' },
  begin,
};

function* begin(project: Project): Dialogue {
  const policies = [...policiesOf(project).values()];
  const missing = policies.filter((policy) => primaryOf(policy)?.url === undefined);
  const list = missing.map((policy) => labelOf(policy));
  const id = yield* ask({
    id: 'policy',
    kind: 'choice',
    text: { zh: '补哪一份文件的网址？', en: 'Of which document?' },
    hint: { zh: '没有网址的排在最前', en: 'Those without an address come first' },
    shown: [
      {
        zh: `没有原文网址的有 ${String(missing.length)} 份`,
        en: `${String(missing.length)} documents have no address of the original`,
      },
    ],
    choices: [
      ...[...missing, ...policies.filter((policy) => !missing.includes(policy))].map((policy) => ({
        value: policy.id,
        label: labelOf(policy),
      })),
      { value: ONLY_LIST, label: { zh: '只看清单，先不补', en: 'Only look at the list' } },
    ],
    initial: ONLY_LIST,
  });
  if (id === ONLY_LIST) return { kind: 'plan', changes: [], notes: list, next: [] };
  const policy = policies.find((each) => each.id === id);
  const source = policy && primaryOf(policy);
  if (policy === undefined || source === undefined) {
    return refuse(
      { zh: `${id} 没有主要来源`, en: `${id} has no primary source` },
      { zh: '先运行 npm run check:content', en: 'Run npm run check:content first' },
    );
  }
  const url = yield* ask({
    id: 'url',
    kind: 'line',
    text: { zh: '原文的网址', en: 'Address of the original' },
    hint: {
      zh: '发文机关网站上的那一页；从浏览器地址栏整条复制',
      en: 'The page on the issuer’s website; copy the whole of it from the browser',
    },
    ...(source.url !== undefined && { initial: source.url }),
    validate: faultOfAddress,
  });
  // What a copy prints of itself stays as it is.
  const publisher = source.publisher ?? (yield* askWebsite());
  const archivedUrl = yield* askAddress({
    id: 'archived-url',
    text: { zh: '网页存档的网址（可不填）', en: 'Address of an archived copy (may be left out)' },
    hint: { zh: '原网页以后打不开时还能看到', en: 'So that it can be read when the page is gone' },
    initial: source.archivedUrl ?? '',
  });
  const retrieved = yield* askDay(project, {
    id: 'retrieved',
    text: { zh: '您哪一天打开过它？', en: 'When did you open it?' },
  });
  return planOriginal(project, policy, { url, publisher, archivedUrl, retrieved });
}

const ONLY_LIST = 'list';

function primaryOf({ sources }: Policy): Policy['sources'][number] | undefined {
  return sources.find(({ role }) => role === 'primary');
}

function labelOf({ id, title, documentNumber }: Policy): Bilingual {
  const name = [title, documentNumber].filter((each) => each !== undefined).join(' ');
  return { zh: `${name}（${id}）`, en: `${name} (${id})` };
}

function planOriginal(project: Project, policy: Policy, given: Readonly<Record<string, string>>) {
  const file = project.content.documents.find(({ id }) => id === policy.id)?.file ?? '';
  const index = policy.sources.findIndex(({ role }) => role === 'primary');
  return planEdits(project, (edits) => {
    for (const [field, value] of Object.entries(given)) {
      if (value !== '')
        edits.editFrontMatter(file, (yaml) => setYamlValue(yaml, ['sources', index, field], value));
    }
    return {
      kind: 'plan',
      changes: edits.changes(),
      notes: [
        {
          zh: `《${policy.title}》的页面会给出原文网址 ${given['url'] ?? ''}`,
          en: `The page of ${policy.title} will link to ${given['url'] ?? ''}`,
        },
      ],
      next: [
        {
          zh: '打开一次预览中的链接，没有问题就提交',
          en: 'Open the link once in the preview; if it is right, commit',
        },
      ],
    };
  });
}
