import { createHash } from 'node:crypto';
import { siteMessages } from '../../../src/i18n/site-messages.ts';
import type { PublishedAddresses } from '../../../src/schemas/published-addresses.ts';

export const origin = 'https://example.org';
export const base = '/zhice/';

const theme = "document.documentElement.dataset.theme='dark'";
const themeHash = `sha256-${createHash('sha256').update(theme).digest('base64')}`;

/** The built pages of the sample project, minified as Astro prints them; every check passes on them. */
export const sampleSite = {
  'index.html': page({
    lang: 'zh-CN',
    route: '',
    main: '<h1>职策</h1><a href="/zhice/policies/sample-2024/#s1-p1">条款</a>',
  }),
  'en/index.html': page({ lang: 'en', route: '', main: '<h1>Zhice</h1><img src="/zhice/mark.svg" alt="">' }),
  'policies/sample-2024/index.html': page({
    lang: 'zh-CN',
    route: 'policies/sample-2024/',
    main: document(),
  }),
  'en/policies/sample-2024/index.html': page({
    lang: 'en',
    route: 'policies/sample-2024/',
    main: document(),
  }),
  '404.html': page({ lang: 'zh-CN', route: '404/', main: '<h1>没有这一页</h1>', isAlone: true }),
  'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '_astro/site.css': "@font-face{src:url('../mark.svg')}a{background:url(data:image/png;base64,AA==)}",
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${origin}${base}sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': `<urlset>${['', 'en/', 'policies/sample-2024/', 'en/policies/sample-2024/']
    .map((path) => `<url><loc>${origin}${base}${path}</loc></url>`)
    .join('')}</urlset>`,
} as const satisfies Readonly<Record<string, string>>;

/** The addresses of those pages, as they are recorded. */
export const sampleAddresses: PublishedAddresses = {
  routes: ['/', '/policies/sample-2024/'],
  files: ['404.html', 'mark.svg', 'sitemap-0.xml', 'sitemap-index.xml'],
  reference: { routes: [], files: [] },
};

export type SitePath = keyof typeof sampleSite;

interface PageParts {
  readonly lang: 'zh-CN' | 'en';
  readonly route: string;
  readonly main: string;
  /** No other language, not to be indexed. */
  readonly isAlone?: boolean;
}

function page({ lang, route, main, isAlone = false }: PageParts): string {
  const address = (code: string): string => `${origin}${base}${code === 'en' ? 'en/' : ''}${route}`;
  const alternates = ['zh-CN', 'en'].map(
    (code) => `<link rel="alternate" hreflang="${code}" href="${address(code)}">`,
  );
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="script-src 'self' '${themeHash}'; style-src 'self'">`,
    `<script>${theme}</script><title>职策</title><meta name="description" content="政策文本">`,
    `<link rel="canonical" href="${address(lang)}">`,
    ...(isAlone ? ['<meta name="robots" content="noindex">'] : alternates),
    '<link rel="stylesheet" href="/zhice/_astro/site.css">',
    '<script type="application/ld+json">{"@type":"WebPage"}</script></head>',
    `<body><p>${siteMessages[lang].notGovernment}</p>${lang === 'en' ? `<p lang="zh-CN">${siteMessages['zh-CN'].notGovernment}</p>` : ''}<main id="content">${main}</main>`,
    `<a href="#content">↑</a><a href="https://elsewhere.example/">外部</a></body></html>`,
  ].join('');
}

function document(): string {
  const mark = (id: string): string => `<a class="permalink" href="#${id}" data-editorial>¶</a>`;
  const paragraph = (id: string, text: string): string => `<p id="${id}">${text}${mark(id)}</p>`;
  const headed = (heading: string): string => `<div class="headed">${heading}</div>`;
  const block = (inside: string): string => `<div class="block">${inside}</div>`;
  const part = (id: string, text: string): string =>
    `<section id="${id}" class="${id}">${paragraph(`${id}-p1`, text)}</section>`;
  const runIn = (id: string, heading: string, text: string): string =>
    `<div class="run-in"><h4 id="${id}">${heading}</h4>${paragraph(`${id}-p1`, text)}</div>`;
  return [
    '<h1>示例市职业教育行动方案</h1><article><div data-source-text="sample-2024" lang="zh-CN">',
    headed(`<h2 id="notice-title">关于印发《示例市职业教育行动方案》的通知</h2>${mark('notice-title')}`),
    part('addressee', '各有关单位：'),
    part('notice', '现将方案印发给你们。'),
    part('signature', '2024年5月1日'),
    headed('<h2 id="title">示例市职业教育行动方案</h2>'),
    part('preamble', '为推动职业教育发展，制定本方案。'),
    headed('<h3 id="s1">一、目标</h3>'),
    block(
      paragraph(
        's1-p1',
        '到2025年底，建成<a href="/zhice/#content">2个</a>产业学院，力争培训人次达到3万人次以上。',
      ),
    ),
    block(paragraph('s1-p2', '2024年建成1个产业学院。')),
    '<figure data-editorial><svg><circle r="2"></circle></svg><figcaption>产业学院</figcaption></figure>',
    headed('<h3 id="s2">二、任务</h3>'),
    block(
      runIn(
        's2-1',
        '（一）建设基地。',
        '建成5-10家实训基地，现有2家。两校推进。（责任单位：市教育局、示例学院）',
      ),
    ),
    runIn('s2-2', '（二）保障条件。', '完善制度，职业体会进校园。'),
    '</div></article>',
  ].join('\n');
}
