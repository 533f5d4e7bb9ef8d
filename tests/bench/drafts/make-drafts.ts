import { citedWork } from '../../../src/domain/citing/cited-work.ts';
import { describePositions } from '../../../src/domain/citing/describe-positions.ts';
import { formatCitedPosition } from '../../../src/domain/citing/format-cited-position.ts';
import { defaultLevelWords } from '../../../src/domain/citing/level-words.ts';
import { nestTitleMarks } from '../../../src/domain/citing/title-marks.ts';
import type { CitableDocument } from '../../../src/domain/document/citable-document.ts';
import { findProvisionPath } from '../../../src/domain/document/provision-path.ts';
import { walkProvisions } from '../../../src/domain/document/provision.ts';
import { foldText } from '../../../src/domain/text/fold-text.ts';
import type { Random } from '../random.ts';

/** A draft, and whether all that it says of the texts is true. */
export interface Draft {
  readonly kind: string;
  readonly isTrue: boolean;
  readonly text: string;
}

/** Sentences of our own: see written-sentences.yaml. */
export interface WrittenSentences {
  readonly invented: readonly string[];
  readonly paraphrase: readonly string[];
}

/** Words of a document that stand nowhere else, and the provision that they stand in. */
interface Clause {
  readonly document: CitableDocument;
  readonly provision: string;
  readonly words: string;
}

/** The eight ways in which a draft names where its words are from. */
const WAYS: Readonly<Record<string, (clause: Clause) => string>> = {
  'title before': ({ document, provision, words }) =>
    `${title(document)}${position(document, provision)}提出：“${words}”。`,
  'notice before': ({ document, provision, words }) =>
    `关于印发${title(document)}的通知${position(document, provision)}要求，“${words}”。`,
  'printed numbers': ({ document, provision, words }) =>
    `${title(document)}${formatCitedPosition(document.text.provisions, { from: provision })}规定“${words}”。`,
  'brackets behind': ({ document, provision, words }) =>
    `要做到“${words}”（${title(document)}${position(document, provision)}）。`,
  'title behind': ({ document, provision, words }) =>
    `“${words}”，见${title(document)}${position(document, provision)}。`,
  footnote: ({ document, provision, words }) =>
    `各地要“${words}”[1]。\n\n注释\n[1] ${title(document)}${position(document, provision)}。`,
  'number or name of the region': ({ document, words }) =>
    document.policy.documentNumber === undefined
      ? `${document.policy.region.name}提出“${words}”。`
      : `${document.policy.documentNumber}提出“${words}”。`,
  'back-reference': ({ document, words }) => `${title(document)}已经印发。其中要求“${words}”。`,
};

/** Drafts of every class, `each` of each, from the texts of these documents. */
export function makeDrafts(
  documents: readonly CitableDocument[],
  sentences: WrittenSentences,
  random: Random,
  each: number,
): readonly Draft[] {
  const clauses = listClauses(documents);
  const figures = clauses.filter(({ words }) => /\d/u.test(words));
  const numbered = clauses.filter(({ document }) => document.policy.documentNumber !== undefined);
  const other = ({ policy }: CitableDocument): CitableDocument =>
    random.pick(documents.filter((document) => document.policy.id !== policy.id));
  const before = (clause: Clause): string => (WAYS['title before'] as (clause: Clause) => string)(clause);

  const classes: Readonly<Record<string, () => string>> = {
    'one character changed': () => {
      const clause = random.pick(clauses);
      return before({ ...clause, words: changeCharacter(clause.words, random) });
    },
    'figure wrong': () => {
      const clause = random.pick(figures);
      return before({
        ...clause,
        words: clause.words.replace(/\d+/u, (digits) => String(Number(digits) + 1 + random.below(8))),
      });
    },
    'figure wrong, not quoted': () => {
      const clause = random.pick(figures);
      return `${clause.words.replace(/\d+/u, (digits) => String(Number(digits) + 1 + random.below(8)))}。`;
    },
    'attributed to another document': () => {
      const { document, words } = random.pick(clauses);
      return `${title(other(document))}提出：“${words}”。`;
    },
    'attributed to another provision': () => {
      const clause = random.pick(clauses);
      const provision = random.pick(
        clauses.filter(
          (each) =>
            each.document === clause.document &&
            !each.provision.startsWith(clause.provision) &&
            !clause.provision.startsWith(each.provision),
        ),
      ).provision;
      return before({ ...clause, provision });
    },
    'issuer wrong': () => {
      const { document, words } = random.pick(clauses);
      const issuer = random.pick(other(document).policy.issuers);
      return `${issuer}印发的${title(document)}提出“${words}”。`;
    },
    'date wrong': () => {
      const { document, words } = random.pick(clauses);
      const date = `${String(2015 + random.below(4))}年${String(1 + random.below(12))}月${String(1 + random.below(28))}日`;
      return random.pick([
        `${title(document)}（${date}）提出“${words}”。`,
        `${date}印发的${title(document)}提出“${words}”。`,
        `${title(document)}于${date}印发，提出“${words}”。`,
      ]);
    },
    'number wrong': () => {
      const { document, words } = random.pick(numbered);
      const number = (document.policy.documentNumber ?? '').replace(/\d+(?=号)/u, (digits) =>
        String(Number(digits) + 1 + random.below(30)),
      );
      return `${title(document)}（${number}）提出“${words}”。`;
    },
    'no such provision': () => {
      const { document, provision } = random.pick(clauses);
      const below = position(document, provision);
      return `${title(document)}${below}第${String(60 + random.below(30))}点要求落实。`;
    },
    'partly read': () => {
      const { document, provision } = random.pick(clauses);
      return `${title(document)}${position(document, provision)}${random.pick(['附表三', '第九十七栏', '附图二', '第八十八行'])}要求落实。`;
    },
    invented: () => `${title(random.pick(documents))}提出：“${random.pick(sentences.invented)}”。`,
  };
  const wrong = Object.entries(classes).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Draft => ({ kind, isTrue: false, text: make() })),
  );
  const ways = Object.entries(WAYS).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Draft => ({
      kind: `true, ${kind}`,
      isTrue: true,
      text: make(random.pick(clauses)),
    })),
  );
  const others: Readonly<Record<string, () => string>> = {
    'true, only its marks and spaces differ': () => {
      const clause = random.pick(clauses);
      return before({ ...clause, words: changeMarks(clause.words, random) });
    },
    // Alone it would be taken for the quotation itself.
    'true, in other words, beside a quotation': () =>
      `${random.pick(sentences.paraphrase)}${before(random.pick(clauses))}`,
  };
  const plain = Object.entries(others).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Draft => ({ kind, isTrue: true, text: make() })),
  );
  return [...wrong, ...ways, ...plain];
}

function listClauses(documents: readonly CitableDocument[]): readonly Clause[] {
  const folded = documents.map(({ text }) =>
    [...walkProvisions(text.provisions)]
      .flatMap(({ provision }) => [
        provision.heading,
        ...provision.paragraphs.map((paragraph) => paragraph.text),
      ])
      .map((line) => foldText(line).folded)
      .join('|'),
  );
  const all = folded.join('||');
  return documents.flatMap((document) =>
    [...walkProvisions(document.text.provisions)].flatMap(({ provision }) =>
      provision.label === ''
        ? []
        : provision.paragraphs.flatMap(({ text }) =>
            (text.match(/(?<=^|[。；，,])[^。；“”]{14,60}(?=[。；，,])/gu) ?? [])
              .filter((words) => all.split(foldText(words).folded).length === 2)
              .map((words) => ({ document, provision: provision.id, words })),
          ),
    ),
  );
}

function title({ policy }: CitableDocument): string {
  return `《${nestTitleMarks(citedWork(policy).title)}》`;
}

function position({ text }: CitableDocument, id: string): string {
  const from = findProvisionPath(text.provisions, id);
  return from === undefined ? '' : describePositions([{ from }], 'worded', defaultLevelWords);
}

/** One character of the middle for another that is no form of it. */
function changeCharacter(words: string, random: Random): string {
  const characters = [...words];
  const places = characters.flatMap((character, at) => (/\p{Script=Han}/u.test(character) ? [at] : []));
  const at = random.pick(places.slice(1, -1));
  const typed = random.pick(
    ['铁', '海', '红', '冷', '石'].filter((character) => character !== characters[at]),
  );
  return characters.with(at, typed).join('');
}

/** The same words with full-width marks for half-width ones or the other way, or with a space. */
function changeMarks(words: string, random: Random): string {
  const changed = words.replaceAll(',', '，').replaceAll('(', '（').replaceAll(')', '）');
  const marks = changed === words ? words.replaceAll('，', ',') : changed;
  const at = 2 + random.below(Math.max(1, marks.length - 4));
  return random.next() < 0.5 ? marks : `${marks.slice(0, at)} ${marks.slice(at)}`;
}
