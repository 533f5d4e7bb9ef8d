import type { Bilingual } from '../../domain/source/diagnostic.ts';

/** What follows once a text was read against its original. */
export const RECORD_IDS: Bilingual = {
  zh: '运行 npm run publish:ids 登记条款编号（登记后不再改），然后提交',
  en: 'Run npm run publish:ids to record its provision ids, which then never change, and commit',
};

/** What follows where nothing is left to look at. */
export const COMMIT: Bilingual = { zh: '提交这次改动', en: 'Commit the change' };
