import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import { problemAt } from '../../base/located.ts';
import type { Collection } from '../collections.ts';
import type { Content } from '../content.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { references } from './references.ts';

/** Every id that one record uses for another leads somewhere. */
export function* checkReferences(content: Content): Generator<Diagnostic> {
  const leadsSomewhere = createResolver(content);
  for (const reference of references(content)) {
    if (leadsSomewhere(reference)) continue;
    const name = NAMES[reference.kind];
    const inside = reference.policy === undefined ? { zh: '', en: '' } : within(reference.policy);
    yield problemAt(reference.where, reference.path, {
      ruleId: 'dangling-reference',
      message: {
        zh: `${inside.zh}没有编号为“${reference.id}”的${name.zh}`,
        en: `There is no ${name.en} “${reference.id}”${inside.en}`,
      },
      hint: hintFor(reference.kind, content.folders.content),
    });
  }
}

function within(policy: string): Bilingual {
  return { zh: `${policy} 中`, en: ` in ${policy}` };
}

/** Whether a reference is good; one into a file that could not be read gets the benefit of the doubt. */
function createResolver(content: Content): (reference: Reference) => boolean {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const series = new Set<string>();
  const points = new Map<string, string>();
  for (const { value } of content.targets.records) {
    series.add(value.id);
    for (const { id } of value.points) points.set(id, value.policy);
  }
  const reports = new Map(content.reports.records.map(({ value }) => [value.id, value.policy]));
  const listed = ({ isRead, claimedIds }: Collection<unknown>, id: string): boolean =>
    !isRead || claimedIds.has(id);

  return ({ kind, id, policy }) => {
    switch (kind) {
      case 'policy':
        return documents.has(id);
      case 'provision': {
        const document = documents.get(policy ?? '');
        // A document that is not there is a problem of the policy reference next to this one.
        return document === undefined || !document.complete || document.partById.has(id);
      }
      case 'organisation':
        return listed(content.organisations, id);
      case 'indicator':
        return listed(content.indicators, id);
      case 'topic':
        return listed(content.topics, id);
      case 'series':
        return series.has(id) || (!points.has(id) && listed(content.targets, id));
      case 'point':
        return belongs(points, id, policy) ?? (!series.has(id) && listed(content.targets, id));
      case 'report':
        return belongs(reports, id, policy) ?? listed(content.reports, id);
    }
  };
}

/** Whether a known id belongs to the document it has to; nothing when the id is not known. */
function belongs(
  owners: ReadonlyMap<string, string | undefined>,
  id: string,
  policy: string | undefined,
): boolean | undefined {
  return owners.has(id) ? policy === undefined || owners.get(id) === policy : undefined;
}

const NAMES: Record<ReferenceKind, Bilingual> = {
  policy: { zh: '文件', en: 'document' },
  provision: { zh: '条款或段落', en: 'provision or paragraph' },
  organisation: { zh: '单位', en: 'organisation' },
  indicator: { zh: '指标', en: 'indicator' },
  topic: { zh: '专题', en: 'topic' },
  series: { zh: '目标系列', en: 'target series' },
  point: { zh: '目标表述', en: 'target point' },
  report: { zh: '公布值', en: 'report' },
};

/** Where ids of a kind are given, in the content folder. */
const LISTS: Record<Exclude<ReferenceKind, 'provision'>, string> = {
  policy: 'policies/',
  organisation: 'organisations.yaml',
  indicator: 'indicators.yaml',
  topic: 'topics.yaml',
  series: 'targets/',
  point: 'targets/',
  report: 'reports/',
};

function hintFor(kind: ReferenceKind, folder: string): Bilingual {
  if (kind === 'provision')
    return { zh: '编号见 MDX 中的 {#…} 和 <P id="…">', en: 'The ids stand in the MDX: {#…} and <P id="…">' };
  const file = `${folder}/${LISTS[kind]}`;
  return { zh: `改成 ${file} 中的编号，或在那里补一条`, en: `Use an id of ${file}, or add the record there` };
}
