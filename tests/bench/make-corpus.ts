/**
 * Writes a generated corpus: `npm run corpus -- <folder> <documents> [seed]`. Build it with the settings that are
 * printed.
 */
import { writeCorpus } from './corpus/write-corpus.ts';

const [folder, count, seed = '1', ...more] = process.argv.slice(2);
if (folder === undefined || [count ?? '', seed].some((each) => !/^\d{1,9}$/u.test(each)) || more.length > 0) {
  console.error('npm run corpus -- <folder> <documents> [seed]');
  process.exitCode = 1;
} else {
  const { settings, characters, records } = writeCorpus(folder, Number(count), Number(seed));
  console.log(`${count} documents, ${characters} characters, ${records} records`);
  console.log(`CONTENT_DIR=${settings.CONTENT_DIR} SEEDS_DIR=${settings.SEEDS_DIR}`);
}
