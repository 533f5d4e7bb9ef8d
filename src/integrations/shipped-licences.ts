import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { LICENCES_FILE } from '../features/about/licences-file.ts';

/** What comes to readers in another way than as a module of a script. */
const OTHERS: Readonly<Record<string, string>> = {
  pagefind: 'The search for related passages: /pagefind/',
  'opencc-js':
    'Traditional characters and what the texts have for them: /search-index/typed-forms.json and the index',
  'pinyin-pro': 'How words of the texts are pronounced: /search-index/',
  '@fontsource/noto-serif-sc': 'The face of titles, cut to the characters used: /_astro/face.*.woff2, /og/',
};

/**
 * Writes `licences.txt`: the licence of every package whose code, data or typeface the built site sends to browsers. The
 * scripts are read from what the bundler put into them, so none can be forgotten; a package without a licence text
 * stops the build.
 */
export function shippedLicences(): AstroIntegration {
  const packages = new Map(Object.entries(OTHERS));
  let modules = 0;
  const collect = (): Plugin => ({
    name: 'zhice:shipped-licences',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        modules += file.moduleIds.length;
        for (const name of packagesOf(file.modules)) packages.set(name, 'Part of the scripts: /_astro/*.js');
      }
    },
  });
  return {
    name: 'zhice:shipped-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (modules === 0) throw new Error('No script was read: the licences of what ships are not known');
        logger.info(`${modules} modules, ${packages.size} packages`);
        await writeFile(new URL(LICENCES_FILE, dir), printLicences(packages, process.cwd()));
      },
    },
  };
}

/** The packages that modules of a bundle come from, by their ids; of those only that something is left of. */
export function packagesOf(
  modules: Readonly<Record<string, { readonly renderedLength: number }>>,
): readonly string[] {
  const names = Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength === 0 ? [] : (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1] ?? []),
  );
  return [...new Set(names)].sort();
}

/**
 * The whole file. @param packages what each is for, by name @param root the folder with `node_modules` and our own LICENSE
 * @throws when a package has no licence text
 */
export function printLicences(packages: ReadonlyMap<string, string>, root: string): string {
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, use]) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        readonly version: string;
        readonly license?: string;
      };
      const texts = licenceTexts(folder);
      if (texts.length === 0)
        throw new Error(`${name}: 没有许可文本，不能随网站发布 · ships without a licence text`);
      return [`${name} ${version} (${license ?? 'see below'})`, use, '', ...texts].join('\n');
    });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return [INTRODUCTION, `Zhice 职策\n\n${own}`, ...parts].join(`\n\n${'='.repeat(72)}\n\n`) + '\n';
}

const INTRODUCTION = `本站发给浏览器的程序、数据和字体，及其许可。构建时按实际用到的生成。
Licences of the code, data and typefaces that this site sends to browsers, made from what the build used.`;

function licenceTexts(folder: string): readonly string[] {
  const isLicence = (name: string) => /^(?:licen[cs]e|copying|notice|third.party)/iu.test(name);
  const files = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isLicence(name));
  return files
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(join(folder, entry.name)).map((name) => join(folder, entry.name, name))
        : [join(folder, entry.name)],
    )
    .filter((path) => existsSync(path))
    .sort()
    .map((path) => readFileSync(path, 'utf8').trim());
}
