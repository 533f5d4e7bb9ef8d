/** An item as Zotero makes it of an RIS record. */
export interface ZoteroItem {
  readonly itemType: string;
  /** By the name of Zotero's field; dates as `YYYY-MM-DD`, as far as known. */
  readonly fields: Readonly<Record<string, string>>;
  readonly creators: readonly ZoteroCreator[];
  readonly notes: readonly string[];
  /** Tags whose value has no field in an item of this type: Zotero drops them without a word. */
  readonly lost: readonly string[];
}

/** An institution has one name, a person two. */
type ZoteroCreator =
  { readonly institution: string } | { readonly lastName: string; readonly firstName: string };

/** Zotero's RIS translator (2023-07-28): the type of item that it makes of each type of record that the site writes. */
const TYPES: Readonly<Record<string, string>> = { STAT: 'statute', ELEC: 'webpage', DATA: 'dataset' };

/** The field that it puts a tag into, and that an item of the type has. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statute: {
    TI: 'nameOfAct',
    T2: 'code',
    VL: 'codeNumber',
    M1: 'publicLawNumber',
    SE: 'section',
    ET: 'session',
    OP: 'history',
    SP: 'pages',
    DA: 'dateEnacted',
    PY: 'dateEnacted',
  },
  webpage: { TI: 'title', T2: 'websiteTitle', M3: 'websiteType', M1: 'accessDate', DA: 'date', PY: 'date' },
  dataset: {
    TI: 'title',
    ET: 'versionNumber',
    NV: 'identifier',
    PB: 'repository',
    CY: 'repositoryLocation',
    M1: 'extra',
    DA: 'date',
    PY: 'date',
  },
};
const COMMON: Readonly<Record<string, string>> = {
  UR: 'url',
  LA: 'language',
  Y2: 'accessDate',
  ST: 'shortTitle',
  AB: 'abstractNote',
};
/** Left out on purpose, whatever the type. */
const IGNORED = new Set(['TY', 'ID', 'ER']);
/** Taken only where the field is empty after all others: the year, and the number of a web page as its day of access. */
const LATER: Readonly<Record<string, readonly string[]>> = { webpage: ['PY', 'M1'] };

/** The one item of an RIS file by the rules of Zotero's translator. @throws where a line is none of RIS */
export function readAsZotero(ris: string): ZoteroItem {
  const lines = ris
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const found = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line);
      if (found === null) throw new Error(`no line of RIS: ${line}`);
      return { tag: found[1] ?? '', value: (found[2] ?? '').trim() };
    });
  const itemType = TYPES[lines.find(({ tag }) => tag === 'TY')?.value ?? ''] ?? 'journalArticle';
  const fields: Record<string, string> = {};
  const creators: ZoteroCreator[] = [];
  const notes: string[] = [];
  const lost: string[] = [];
  const later = LATER[itemType] ?? ['PY'];
  for (const isLater of [false, true]) {
    for (const { tag, value } of lines.filter((line) => later.includes(line.tag) === isLater)) {
      if (IGNORED.has(tag) || value === '') continue;
      const field = COMMON[tag] ?? FIELDS[itemType]?.[tag];
      if (tag === 'AU') creators.push(readName(value));
      else if (tag === 'N1') notes.push(value);
      else if (field === undefined) lost.push(tag);
      else fields[field] ??= field.toLowerCase().includes('date') ? readDate(value) : value;
      if (field !== undefined && isLater && tag !== 'PY') lost.push(tag);
    }
  }
  return { itemType, fields, creators, notes, lost };
}

/** Divided at the first comma; with nothing behind it the name is that of an institution, with or without the comma. */
function readName(value: string): ZoteroCreator {
  const [lastName = ''] = value.split(/\s*,\s*/);
  const firstName = value.slice(lastName.length).replace(/^\s*,\s*/, '');
  return firstName === '' ? { institution: lastName } : { lastName, firstName };
}

/** `YYYY/MM/DD`, where what is unknown is empty or left out. */
function readDate(value: string): string {
  const parts = value.split('/').map((part) => part.replace(/^0+/, ''));
  const known = parts.slice(0, 3).slice(0, [...parts, ''].indexOf(''));
  return known.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}
