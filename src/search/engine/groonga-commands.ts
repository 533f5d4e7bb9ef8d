import type { SearchDocument } from '../index/search-document.ts';
import { engineGeneration, engineUnits } from './engine-unit.ts';

/** One token a character, none made alike: a phrase of tokens is a substring, whatever its characters. */
const TOKENIZER = `'TokenNgram("n", 1, "unify_alphabet", false, "unify_symbol", false, "unify_digit", false)'`;

const COLUMNS = {
  policy: 'ShortText',
  title: 'ShortText',
  nature: 'ShortText',
  region: 'ShortText',
  date: 'ShortText',
  provision: 'ShortText',
  position: 'ShortText',
  text: 'LongText',
  packed: 'LongText',
  form: 'UInt8',
  exact: 'LongText',
  loose: 'LongText',
  exact_body: 'LongText',
  loose_body: 'LongText',
} as const;

const SEARCHED = ['exact', 'loose', 'exact_body', 'loose_body'] as const;

/** The commands that make a Groonga database of these documents, a line each: `groonga -n DATABASE < FILE`. */
export function* groongaCommands(documents: readonly SearchDocument[]): Generator<string> {
  yield 'table_create Units TABLE_PAT_KEY UInt32';
  for (const [name, type] of Object.entries(COLUMNS))
    yield `column_create Units ${name} COLUMN_SCALAR ${type}`;
  for (const name of SEARCHED) {
    const lexicon = `Characters_${name}`;
    yield `table_create ${lexicon} TABLE_PAT_KEY ShortText --default_tokenizer ${TOKENIZER}`;
    yield `column_create ${lexicon} units COLUMN_INDEX|WITH_POSITION Units ${name}`;
  }
  yield 'table_create Generations TABLE_PAT_KEY ShortText';
  yield 'load --table Units';
  yield '[';
  let last: string | undefined;
  for (const unit of engineUnits(documents)) {
    if (last !== undefined) yield `${last},`;
    last = JSON.stringify(unit);
  }
  if (last !== undefined) yield last;
  yield ']';
  // Last, so that a database that was filled by half is not taken for a whole one.
  yield 'load --table Generations';
  yield JSON.stringify([{ _key: engineGeneration(documents) }]);
}
