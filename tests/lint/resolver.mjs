/**
 * Finds a module as TypeScript does. ESLint names the scripts of `X.astro` `X.astro/1_1.ts`; what they import stands
 * relative to `X.astro` itself.
 */
import { resolve as resolveAsTypescript } from 'eslint-import-resolver-typescript';

export const interfaceVersion = 2;

/** @type {import('eslint-import-resolver-typescript').resolve} */
export const resolve = (source, file, options) =>
  resolveAsTypescript(source, file.replace(/(\.astro)\/[^/]+$/, '$1'), options);
