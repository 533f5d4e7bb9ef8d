import { z } from 'zod';

/** Where the corpus is: absolute, or relative to the project root; no slash at the end. Messages name it like this. */
export interface CorpusFolders {
  /** Documents and records. */
  readonly content: string;
  /** Texts as received. */
  readonly seeds: string;
}

export const DEFAULT_FOLDERS: CorpusFolders = { content: 'content', seeds: 'seeds' };

/** A folder of the corpus as people write it; without the slash at its end. */
const folder = (unset: string) =>
  z
    .string()
    .transform((path) => path.replace(/^\.\/+(?=.)|(?<=.)\/+$/g, ''))
    .default(unset);

/** Settings of a build, read from the environment. */
const settingsSchema = z.object({
  /** Public origin of the site, without path. */
  SITE_URL: z
    .url({ error: 'SITE_URL 应为网址 · SITE_URL must be an address' })
    .default('https://zhice.example'),
  /** Path the site is served under: `/` or `/zhice/`. */
  BASE_PATH: z.string().default('/'),
  /** Day that every status and generated time stamp refers to; default: the newest review date in the content. */
  SITE_AS_OF: z.iso.date({ error: 'SITE_AS_OF 应为 YYYY-MM-DD · must be YYYY-MM-DD' }).optional(),
  /** Mail or web address for reports of errors; `{address}` in it stands for the provision's address. */
  SITE_CONTACT: z
    .union([z.email(), z.string().regex(/^https?:\/\/[^\s/]+/)], {
      error: 'SITE_CONTACT 应为电子邮箱或 https:// 网址 · must be a mail address or begin with https://',
    })
    .optional(),
  /** Chinese filing number (ICP备案号), shown in the footer. */
  SITE_ICP: z.string().optional(),
  /** `false` leaves reference material out of the build. */
  PUBLISH_REFERENCE: z.enum(['true', 'false']).default('true'),
  /** Folder of the documents and records; absolute, or relative to the project root. */
  CONTENT_DIR: folder(DEFAULT_FOLDERS.content),
  /** Folder of the texts as received; absolute, or relative to the project root. */
  SEEDS_DIR: folder(DEFAULT_FOLDERS.seeds),
});

export interface Settings {
  readonly siteUrl: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly asOf: string | undefined;
  readonly contact: string | undefined;
  readonly icp: string | undefined;
  readonly publishReference: boolean;
  readonly folders: CorpusFolders;
}

/** Reads settings from environment variables; an empty variable counts as unset. @throws ZodError naming each bad one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const settings = settingsSchema.parse(given);
  const path = settings.BASE_PATH.replace(/^\/+|\/+$/g, '');
  return {
    siteUrl: settings.SITE_URL.replace(/\/+$/, ''),
    base: path === '' ? '/' : `/${path}/`,
    asOf: settings.SITE_AS_OF,
    contact: settings.SITE_CONTACT,
    icp: settings.SITE_ICP,
    publishReference: settings.PUBLISH_REFERENCE === 'true',
    folders: { content: settings.CONTENT_DIR, seeds: settings.SEEDS_DIR },
  };
}
