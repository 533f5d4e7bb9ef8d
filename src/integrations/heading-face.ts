import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { faceGroups } from './face-groups.ts';
import { listPages } from './list-pages.ts';

/**
 * Gives titles and section headings their typeface: Noto Serif SC in one weight, cut down to the characters that the
 * headings of a part of the site use. A page names the style sheet of its part after its own words, so that neither
 * the sheet nor the face holds back a first paint; `features/ui/heading-face.css` has the stack and what stands
 * in until then.
 *
 * @param base begins and ends with a slash
 */
export function headingFace(base: string): AstroIntegration {
  return {
    name: 'zhice:heading-face',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        const pages = await Promise.all(
          (await listPages(dir)).map(async (file) => ({
            file,
            path: file.href.slice(dir.href.length),
            html: await readFile(file, 'utf8'),
          })),
        );
        const source = await readFile(resolve('files/noto-serif-sc-chinese-simplified-700-normal.woff'));
        for (const { characters, pages: members } of faceGroups(pages)) {
          const face = await subsetFont(source, characters, { targetFormat: 'woff2', noLayoutClosure: true });
          const name = `face.${createHash('sha256').update(face).digest('base64url').slice(0, 8)}`;
          await writeFile(new URL(`${name}.woff2`, folder), face);
          await writeFile(new URL(`${name}.css`, folder), printFace(`${name}.woff2`));
          const link = `<link rel="stylesheet" href="${base}_astro/${name}.css">`;
          for (const { file, html } of members) {
            await writeFile(file, html.replace('</body>', `${link}</body>`));
          }
        }
        await copyFile(resolve('LICENSE'), new URL('face.OFL.txt', folder));
      },
    },
  };
}

/** The rule for a face: where a device has the same design, nothing is loaded. */
function printFace(file: string): string {
  const local = ['Noto Serif SC Bold', 'NotoSerifSC-Bold', 'Noto Serif CJK SC Bold', 'NotoSerifCJKsc-Bold']
    .concat('Source Han Serif SC Bold', 'SourceHanSerifSC-Bold')
    .map((name) => `local('${name}')`);
  return [
    '/* Noto Serif SC, SIL Open Font License 1.1: face.OFL.txt */',
    "@font-face{font-family:'Zhice Heading';font-weight:700;font-display:swap;",
    'ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%;',
    `src:${local.join(',')},url(${file}) format('woff2')}`,
  ].join('');
}

// From the project, not from where the build puts this module.
const project = createRequire(pathToFileURL(`${process.cwd()}/package.json`));

function resolve(path: string): string {
  return project.resolve(`@fontsource/noto-serif-sc/${path}`);
}
