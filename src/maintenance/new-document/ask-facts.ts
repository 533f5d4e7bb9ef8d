import { isToWrite } from '../../domain/placeholder.ts';
import { NATIONAL } from '../../domain/regions/divisions.ts';
import { vocabularyMessages } from '../../i18n/vocabulary-messages.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { DraftPolicy } from '../../ingest/drafts/draft-front-matter.ts';
import type { Policy } from '../../schemas/policy.ts';
import { documentKinds, regionLevels } from '../../schemas/vocabulary.ts';
import type { Asking } from '../dialogue/dialogue.ts';
import { ask } from '../dialogue/dialogue.ts';
import type { Question } from '../dialogue/question.ts';
import { askRegion } from './ask-region.ts';

/** What a document says of itself, or a person who looked at it. */
export type AnsweredFacts = Pick<Policy, 'title' | 'shortTitle' | 'kind' | 'region'> & {
  readonly issuers: readonly string[];
};

/** Asks for what could not be read in the text, and for nothing else but a short title. */
export function* askFacts(
  draft: DraftPolicy,
  words: string,
  known: readonly Policy[],
): Asking<AnsweredFacts> {
  const title = isToWrite(draft.title)
    ? yield* ask({ ...TITLE, validate: faultOfUnprinted(words, false) })
    : draft.title;
  const issuers = draft.issuers.some(isToWrite)
    ? splitNames(yield* ask({ ...ISSUERS, validate: faultOfUnprinted(words, true) }))
    : draft.issuers;
  const kind =
    documentKinds.find((each) => each === draft.kind) ??
    kindOf(yield* ask({ ...KIND, shown: [{ zh: title, en: title }] }));
  const level = regionLevels.find((each) => each === draft.region.level);
  const region =
    level === undefined
      ? yield* askRegion([title, ...issuers, words].join('\n'))
      : { name: draft.region.name, level, adcode: draft.region.adcode };
  const nameEn =
    region.adcode === NATIONAL.adcode
      ? NATIONAL.nameEn
      : known.find((policy) => policy.region.adcode === region.adcode)?.region.nameEn;
  const shortTitle = yield* ask({
    id: 'short-title',
    kind: 'line',
    text: { zh: '简称', en: 'Short title' },
    hint: { zh: '图表和列表里用，几个字，照标题里的字', en: 'For charts and lists, in words of the title' },
    initial: shortTitleOf(title, region.name),
  });
  return {
    title,
    shortTitle,
    issuers,
    kind,
    region: {
      name: region.name,
      ...(nameEn !== undefined && { nameEn }),
      level: region.level,
      adcode: region.adcode,
    },
  };
}

const TITLE: Question = {
  id: 'title',
  kind: 'line',
  text: { zh: '文件的标题', en: 'Title of the document' },
  hint: { zh: '照原文，没有读到', en: 'As printed; it was not found' },
};

const ISSUERS: Question = {
  id: 'issuers',
  kind: 'line',
  text: {
    zh: '发文机关（原文没写可不填）',
    en: 'Issuing bodies (may be left out where the text names none)',
  },
  hint: { zh: '照原文，几个机关用顿号隔开', en: 'As printed, with 、 between several' },
  initial: '',
};

const KIND: Question = {
  id: 'kind',
  kind: 'choice',
  text: { zh: '是什么文种？', en: 'What kind of document is it?' },
  hint: { zh: '标题的末尾没有写明', en: 'The end of the title does not say' },
  choices: documentKinds
    .filter((each) => each !== 'news-report')
    .map((value) => ({
      value,
      label: {
        zh: vocabularyMessages['zh-CN'].documentKind[value],
        en: vocabularyMessages.en.documentKind[value],
      },
    })),
};

/** What is wrong with words that are to stand in the text; layout aside, since a title is broken over lines. */
function faultOfUnprinted(words: string, isList: boolean): (answer: string) => Bilingual | undefined {
  const text = words.replace(/\s/gu, '');
  return (answer) => {
    const names = isList ? splitNames(answer) : [answer];
    const absent = names.find((name) => !text.includes(name.replace(/\s/gu, '')));
    return absent === undefined
      ? undefined
      : {
          zh: `原文里没有“${absent}”：照原文写，一个字也不改；原文没有的不填`,
          en: `The text has no “${absent}”: write it as printed; leave out what it does not print`,
        };
  };
}

function kindOf(answer: string): Policy['kind'] {
  return documentKinds.find((each) => each === answer) ?? 'notice';
}

function splitNames(answer: string): readonly string[] {
  return answer.split(/[、,，]/u).flatMap((name) => (name.trim() === '' ? [] : name.trim()));
}

/** The title without the region before it and the brackets behind it. */
function shortTitleOf(title: string, region: string): string {
  const bare = title.replace(/(?:[（(〔[][^（）()〔〕[\]]*[）)〕\]])+$/u, '').replace(region, '');
  return bare === '' ? title : bare;
}
