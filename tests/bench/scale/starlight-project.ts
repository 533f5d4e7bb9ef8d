import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentLines, type Line } from '../../../src/domain/document/lines.ts';
import { escapeMdx, escapeMdxHeading } from '../../../src/ingest/mdx/escape-mdx.ts';
import { buildCommand, cleanEnvironment } from '../../build/run-build.ts';
import { readPolicies } from '../read-policies.ts';
import { runMeasured, type Measured } from './run-measured.ts';

/** Of which nothing is committed: it is installed when it is first asked for. */
const FOLDER = resolve('.cache/starlight');

const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { '@astrojs/starlight': '0.42.4', '@astrojs/mdx': '8.0.2', astro: '7.3.4' },
  }),
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'https://zhice.example',
  telemetry: false,
  integrations: [starlight({ title: 'Texts', locales: { root: { label: '中文', lang: 'zh-CN' } } })],
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/**
 * Starlight in its default form, to build texts beside: installed into `.cache/`, with the versions written above.
 * @returns false where it cannot be installed (no network); why is printed
 */
export function ensureStarlight(): boolean {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(resolve(FOLDER, path, '..'), { recursive: true });
    writeFileSync(resolve(FOLDER, path), text);
  }
  if (existsSync(`${FOLDER}/node_modules/@astrojs/starlight`)) return true;
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'pipe' });
    return true;
  } catch (error) {
    console.log(`Starlight is left out, it cannot be installed: ${String(error).split('\n')[0] ?? ''}`);
    return false;
  }
}

/** Builds the texts of a content folder (from the project root) as one Starlight site, with no cache of an earlier one. */
export async function buildStarlight(content: string): Promise<Measured & { readonly folder: string }> {
  const docs = `${FOLDER}/src/content/docs`;
  for (const path of [docs, `${FOLDER}/dist`, `${FOLDER}/.astro`, `${FOLDER}/node_modules/.astro`])
    rmSync(path, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(`${docs}/index.md`, '---\ntitle: Texts\n---\n');
  for (const { policy, text } of readPolicies(content)) {
    const body = documentLines(text).map(markdownOf).join('\n\n');
    writeFileSync(
      `${docs}/${policy.id}.mdx`,
      `---\ntitle: ${JSON.stringify(policy.title)}\n---\n\n${body}\n`,
    );
  }
  return { ...(await runMeasured(buildCommand(), cleanEnvironment(), FOLDER)), folder: `${FOLDER}/dist` };
}

/** A heading under the title of the page, or a paragraph; a row of a table is one. */
function markdownOf({ kind, text, ancestors }: Line): string {
  if (kind !== 'heading') return escapeMdx(text.replaceAll('\t', ' '));
  return `${'#'.repeat(Math.min(6, ancestors.length + 2))} ${escapeMdxHeading(text)}`;
}
