import { z } from 'zod';

/** Where the corpus is: absolute, or relative to the project root; no slash at the end. Messages name it like this. */
export interface CorpusFolders {
  /** Documents and records. */
  readonly content: string;
  /** Texts as received. */
  readonly seeds: string;
}

export const DEFAULT_FOLDERS: CorpusFolders = { content: 'content', seeds: 'seeds' };

/** What a build and the commands are told by the environment. */
export interface Settings {
  /** Public origin of the site, without path. */
  readonly siteUrl: string;
  /** Path the site is served under; begins and ends with a slash. */
  readonly base: string;
  /** Day that every status and generated time stamp refers to; the newest review date in the content when absent. */
  readonly asOf: string | undefined;
  /** Mail or web address for reports of errors; `{address}` in it stands for the provision's address. */
  readonly contact: string | undefined;
  /** Chinese filing number (ICP备案号), shown in the footer. */
  readonly icp: string | undefined;
  /** `false` leaves reference material out of the build. */
  readonly publishReference: boolean;
  /**
   * Most series of which each has pages and files of its own; in a larger corpus they are sections of a page of their
   * document. The program's own number when absent.
   */
  readonly seriesWithPages: number | undefined;
  /** Nothing stops a build whose content or pages fail their checks; every page of it says that it is a draft. */
  readonly isUnchecked: boolean;
  readonly folders: CorpusFolders;
}

/** The same words in Chinese and English. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A setting read from one environment variable. */
interface Rule {
  readonly accepts: (value: string) => boolean;
  readonly expected: Words;
  readonly hint: Words;
}

const SWITCH: Pick<Rule, 'accepts' | 'expected'> = {
  accepts: (value) => value === 'true' || value === 'false',
  expected: { zh: 'true 或 false', en: 'true or false' },
};

const RULES = {
  SITE_URL: {
    accepts: (value) => /^https?:\/\/[^\s/\\?#@<>"'{}]+\/?$/i.test(value) && URL.canParse(value),
    expected: {
      zh: '以 https:// 或 http:// 开头、只到主机名（和端口）的网址，不带路径、用户名、参数和锚点',
      en: 'an address that begins with https:// or http:// and ends with the host (and port): no path, user, query or fragment',
    },
    hint: {
      zh: '路径写在 BASE_PATH，例如 SITE_URL=https://example.cn BASE_PATH=/zhice/',
      en: 'A path belongs into BASE_PATH: SITE_URL=https://example.cn BASE_PATH=/zhice/',
    },
  },
  BASE_PATH: {
    accepts: (value) => trimSlashes(value).split('/').every(isPlainSegment) || trimSlashes(value) === '',
    expected: {
      zh: '/ 或 /zhice/ 这样的路径，每段只用英文字母、数字和 - _ . ~，不能是 . 或 ..',
      en: 'a path such as / or /zhice/, each part of ASCII letters, digits and - _ . ~, and none that is . or ..',
    },
    hint: {
      zh: '去掉其他字符；不用百分号编码，不写主机名',
      en: 'Leave out other characters; nothing percent-encoded and no host',
    },
  },
  SITE_AS_OF: {
    accepts: (value) => z.iso.date().safeParse(value).success,
    expected: { zh: 'YYYY-MM-DD 形式的日期', en: 'a day as YYYY-MM-DD' },
    hint: {
      zh: '例如 SITE_AS_OF=2026-11-21；不设则用内容中最晚的核对日期',
      en: 'For example SITE_AS_OF=2026-11-21; unset, the newest review date of the content is used',
    },
  },
  SITE_CONTACT: {
    accepts: isContact,
    expected: {
      zh: '电子邮箱，或以 https:// 或 http:// 开头、不带用户名的网址',
      en: 'a mail address, or an address that begins with https:// or http:// and names no user',
    },
    hint: {
      zh: '邮箱前不写 mailto:；网址中空格等写成 %20，{address} 代表条款地址',
      en: 'No mailto: before a mail address; write spaces as %20; {address} stands for the address of the provision',
    },
  },
  SITE_ICP: {
    accepts: (value) => !/[\p{Cc}<>]/u.test(value),
    expected: { zh: '一行文字', en: 'one line of text' },
    hint: {
      zh: '照备案系统所示填写，例如 黑ICP备00000000号',
      en: 'Write it as the filing system shows it, such as 黑ICP备00000000号',
    },
  },
  PUBLISH_REFERENCE: {
    ...SWITCH,
    hint: { zh: 'false 不发布参考材料', en: 'false leaves reference material out' },
  },
  SERIES_WITH_PAGES: {
    accepts: (value) => /^\d{1,9}$/.test(value),
    expected: { zh: '不小于0的整数', en: 'a whole number, 0 or more' },
    hint: {
      zh: '目标超过这个数时，新目标不再各有页面，合在文件的目标页；不设则用程序自定的数',
      en: 'With more series than this, new ones share a page of their document; unset, the program decides',
    },
  },
  SKIP_CONTENT_CHECK: {
    ...SWITCH,
    hint: {
      zh: 'true 只用于草稿：核查不通过也构建，每页标明未经核查',
      en: 'true is for drafts only: builds what fails the checks, and every page says so',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

type Variable = keyof typeof RULES;

/** A variable with a value that cannot be used. */
export interface SettingProblem {
  readonly variable: string;
  readonly found: string;
  readonly expected: Words;
  readonly hint: Words;
}

/** Settings that cannot be used: every one of them, in words, as the message. It has no stack: the mistake is no fault of the code. */
export class SettingsError extends Error {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(
      [
        `设置有误 ${problems.length} 处 · Settings that cannot be used: ${problems.length}`,
        ...problems.map(describe),
      ].join('\n\n'),
    );
    this.name = 'SettingsError';
    this.problems = problems;
    this.stack = this.message;
  }
}

function describe({ variable, found, expected, hint }: SettingProblem): string {
  return `${variable}
  现为 found：${JSON.stringify(found)}
  应为：${expected.zh}
  改法：${hint.zh}
  Expected: ${expected.en}
  Correction: ${hint.en}`;
}

/** Reads settings from environment variables; an empty variable counts as unset. @throws SettingsError naming each bad one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems = Object.entries(RULES).flatMap(([variable, { accepts, expected, hint }]) => {
    const found = environment[variable] ?? '';
    return found === '' || accepts(found) ? [] : [{ variable, found, expected, hint }];
  });
  if (problems.length > 0) throw new SettingsError(problems);
  const given = (variable: Variable | 'CONTENT_DIR' | 'SEEDS_DIR') => environment[variable] || undefined;
  const path = trimSlashes(given('BASE_PATH') ?? '');
  const seriesWithPages = given('SERIES_WITH_PAGES');
  return {
    siteUrl: new URL(given('SITE_URL') ?? 'https://zhice.example').origin,
    base: path === '' ? '/' : `/${path}/`,
    asOf: given('SITE_AS_OF'),
    contact: given('SITE_CONTACT'),
    icp: given('SITE_ICP'),
    publishReference: given('PUBLISH_REFERENCE') !== 'false',
    seriesWithPages: seriesWithPages === undefined ? undefined : Number(seriesWithPages),
    isUnchecked: given('SKIP_CONTENT_CHECK') === 'true',
    folders: {
      content: folder(given('CONTENT_DIR') ?? DEFAULT_FOLDERS.content),
      seeds: folder(given('SEEDS_DIR') ?? DEFAULT_FOLDERS.seeds),
    },
  };
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

function isPlainSegment(segment: string): boolean {
  return /^[A-Za-z0-9_.~-]+$/.test(segment) && !/^\.\.?$/.test(segment);
}

function isContact(value: string): boolean {
  if (!value.includes('://')) return z.email().safeParse(value).success;
  const url = /^https?:\/\/[^\s/\\]/i.test(value) && !/[\s\\<>"'`]/.test(value) ? URL.parse(value) : null;
  return url !== null && url.username === '' && url.password === '';
}

/** A folder of the corpus as people write it; without the slash at its end. */
function folder(path: string): string {
  return path.replace(/^\.\/+(?=.)|(?<=.)\/+$/g, '');
}
