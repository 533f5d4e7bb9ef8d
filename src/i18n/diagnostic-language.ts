import type { Locale } from './locale.ts';

/** The language in which the bilingual diagnostics are shown in each interface. */
export const diagnosticLanguage: Readonly<Record<Locale, 'zh' | 'en'>> = { 'zh-CN': 'zh', en: 'en' };
