import { collectionNames } from '../../../schemas/collections.ts';
import type { DataPath, Located } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Words of a record in both languages, and where the numbers in them have to stand. */
export interface Label {
  readonly where: Located<unknown>;
  readonly path: DataPath;
  readonly zhField: string;
  readonly enField: string;
  readonly zh: string | undefined;
  /** Absent where the record has no English. */
  readonly en: string | undefined;
  /** Words in which the numbers of the label have to stand; any number will do where it is absent. */
  readonly printed?: () => string;
  /** Years that a label may name, where it names a year. */
  readonly years?: readonly number[];
  readonly note?: string | undefined;
  /** Sentences of ours, which may print words of the text and leave out what the Chinese says. */
  readonly isProse?: true;
}

/** Names, labels, summaries and prose of all records. */
export function* listLabels(content: Content): Generator<Label> {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const wordsAt = (policy: string | undefined, provision: string | undefined): string => {
    const line = documents.get(policy ?? '')?.partById.get(provision ?? '');
    return line === undefined ? '' : [line, ...line.above].map(({ text }) => text).join('\n');
  };
  const named = { path: [], zhField: 'name', enField: 'nameEn' } as const;
  for (const where of content.milestones.records) {
    const { policy, provision, label, labelEn, quote, start, end, dateText, note } = where.value;
    yield {
      where,
      path: [],
      zhField: 'label',
      enField: 'labelEn',
      zh: label,
      en: labelEn,
      printed: () =>
        [quote, dateText ?? '', wordsAt(policy, provision), label.includes('项') ? (note ?? '') : ''].join(
          '\n',
        ),
      years: [start, end].flatMap((date) => (date === undefined ? [] : [Number(date.slice(0, 4))])),
      note,
    };
  }
  for (const where of content.targets.records) {
    const { policy, points, name, nameEn, note } = where.value;
    const printed = () => points.map(({ provision }) => wordsAt(policy, provision)).join('\n');
    yield { ...named, where, zh: name, en: nameEn, printed, note };
  }
  for (const where of content.reports.records) {
    const { policy, source, name, nameEn, note } = where.value;
    const printed = () => ('provision' in source ? wordsAt(policy, source.provision) : source.quote);
    yield { ...named, where, zh: name, en: nameEn, printed, note };
  }
  for (const { facts: where, parts, complete } of content.documents) {
    if (where === undefined) continue;
    const { title, titleEn, shortTitle, shortTitleEn, region, abstract, abstractEn, emendations } =
      where.value;
    const printed = () =>
      [...parts.map(({ text }) => text), ...emendations.map(({ original }) => original)].join('\n');
    const own = { where, path: [] };
    if (complete && (abstract ?? abstractEn) !== undefined)
      yield { ...own, zhField: 'abstract', enField: 'abstractEn', zh: abstract, en: abstractEn, printed };
    const ofTitle = { ...own, printed: () => title };
    yield { ...ofTitle, zhField: 'title', enField: 'titleEn', zh: title, en: titleEn };
    yield { ...ofTitle, zhField: 'shortTitle', enField: 'shortTitleEn', zh: shortTitle, en: shortTitleEn };
    yield {
      ...named,
      where,
      path: ['region'],
      zh: region.name,
      en: region.nameEn,
      printed: () => region.name,
    };
  }
  for (const where of content.organisations.records) {
    yield { ...named, where, zh: where.value.name, en: where.value.nameEn, printed: () => where.value.name };
  }
  for (const where of [...content.indicators.records, ...content.topics.records]) {
    yield { ...named, where, zh: where.value.name, en: where.value.nameEn };
  }
  for (const where of content.topics.records) {
    for (const [index, { name, nameEn }] of where.value.aspects.entries()) {
      yield { ...named, where, path: ['aspects', index], zh: name, en: nameEn };
    }
  }
  for (const where of collectionNames.flatMap((name): readonly Located<unknown>[] => content[name].records)) {
    yield* proseOf(where, where.value, []);
  }
}

/** Fields of our own prose. */
const PROSE = [
  'reasoning',
  'reason',
  'text',
  'caveat',
  'gaps',
  'question',
  'scope',
  'qualifier',
  'note',
] as const;

/** The prose of a record and of its parts, in both languages. */
function* proseOf(where: Located<unknown>, part: unknown, path: DataPath): Generator<Label> {
  if (typeof part !== 'object' || part === null) return;
  const fields = part as Readonly<Record<string, unknown>>;
  for (const zhField of PROSE) {
    const zh = fields[zhField];
    if (typeof zh !== 'string') continue;
    const enField = `${zhField}En`;
    const en = fields[enField];
    if (typeof en === 'string') yield { where, path, zhField, enField, zh, en, isProse: true };
  }
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'object') continue;
    yield* proseOf(where, value, [...path, Array.isArray(part) ? Number(key) : key]);
  }
}
