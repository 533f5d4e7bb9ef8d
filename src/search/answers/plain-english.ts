/** Lower case, words parted by one space, each without the ending of its number: Training Bases → training base. */
export function plainEnglish(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9+]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/(?<=[a-z]{2})ies$/u, 'y').replace(/(?<=[a-z]{2}[^s])s$/u, ''))
    .join(' ');
}

/** Words of questions, and little words, which say nothing of what is asked about. */
const LITTLE = new Set(
  (
    'a an the of in on at to for from by with and or is are be do does did can could may must should will would how many much ' +
    'long what when where which who why there this that it its their they i we you my any some have has get into as about go'
  ).split(' '),
);

/** The words of an English query or name that say what it is about, without endings: training abroad → train, abroad. */
export function englishWords(text: string): readonly string[] {
  return plainEnglish(text)
    .split(' ')
    .filter((word) => word.length > 1 && !LITTLE.has(word))
    .map((word) => word.replace(/(?<=[a-z]{4})(?:ing|ed)$/u, ''));
}
