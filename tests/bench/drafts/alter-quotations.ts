import type { CitableDocument } from '../../../src/domain/document/citable-document.ts';
import { documentLines } from '../../../src/domain/document/lines.ts';
import { citedWork } from '../../../src/domain/citing/cited-work.ts';
import { nestTitleMarks } from '../../../src/domain/citing/title-marks.ts';
import type { Random } from '../random.ts';

/** A draft with one quotation that was cut out of a text and altered in one way. */
export interface AlteredDraft {
  readonly way: string;
  readonly text: string;
}

/** Words of a document. */
interface Cut {
  readonly document: CitableDocument;
  readonly words: string;
}

/** How a draft says where its words are from. */
const FRAMES: readonly ((cut: Cut) => string)[] = [
  ({ words }) => `文件提出“${words}”。`,
  ({ document, words }) => `《${nestTitleMarks(citedWork(document.policy).title)}》提出：“${words}”。`,
  ({ document, words }) => `${document.policy.region.name}提出“${words}”。`,
  ({ words }) => `${words}。`,
];

const OTHERS = ['铁', '海', '红', '冷', '石'];
const INVENTED = '本县将在三年内新建五座国家级实验中心和示范园区并引进一百名首席技师担任导师';

/** Drafts of every way of altering words, `each` of each, whose words are 8 to 70 characters long. */
export function alterQuotations(
  documents: readonly CitableDocument[],
  random: Random,
  each: number,
): readonly AlteredDraft[] {
  const texts = documents
    .filter(({ policy }) => policy.nature === 'policy')
    .map((document) => ({
      document,
      cuts: documentLines(document.text).flatMap(({ text }) => text.match(/[^。；“”]{8,70}/gu) ?? []),
    }))
    .filter(({ cuts }) => cuts.length > 0);
  const cut = (): Cut => {
    const { document, cuts } = random.pick(texts);
    return { document, words: random.pick(cuts) };
  };
  const change = (words: string, count: number): string => {
    const characters = [...words];
    for (let left = count; left > 0; left -= 1)
      characters[random.below(characters.length)] = random.pick(OTHERS);
    return characters.join('');
  };
  const insert = (words: string, added: string): string => {
    const at = random.below(words.length);
    return words.slice(0, at) + added + words.slice(at);
  };
  const ways: Readonly<Record<string, (words: string) => string>> = {
    verbatim: (words) => words,
    'one character changed': (words) => change(words, 1),
    'two changed': (words) => change(words, 2),
    'one in seven changed': (words) => change(words, Math.ceil(words.length / 7)),
    'one in four changed': (words) => change(words, Math.ceil(words.length / 4)),
    'words left out': (words) => {
      const at = random.below(words.length - 4);
      return words.slice(0, at) + words.slice(at + 1 + random.below(4));
    },
    'words put in': (words) => insert(words, random.pick(['切实', '进一步', '大力'])),
    'marks changed': (words) =>
      words.replaceAll('，', random.pick(['；', ',', ''])).replaceAll('、', random.pick(['，', ''])),
    'figures changed': (words) =>
      words.replace(/\d+/u, (digits) => String(Number(digits) + 1 + random.below(8))),
    'a space or a line break in it': (words) => insert(words, random.pick([' ', '\n', '　'])),
    'a piece of it': (words) => words.slice(random.below(words.length - 7)).slice(0, 8 + random.below(8)),
    'halves of two': (words) => words.slice(0, words.length / 2) + cut().words.slice(4),
    invented: () =>
      [...INVENTED]
        .toSorted(() => random.next() - 0.5)
        .join('')
        .slice(0, 24),
  };
  return Object.entries(ways).flatMap(([way, alter]) =>
    Array.from({ length: each }, (_, number) => {
      const { document, words } = cut();
      const frame = FRAMES[number % FRAMES.length] ?? (({ words: bare }: Cut) => bare);
      return { way, text: frame({ document, words: alter(words) }) };
    }),
  );
}
