/** Words for a page older than the site. They import nothing: see `outdated-page.client.ts`. */
export const outdatedMessages = {
  'zh-CN': { said: '网站已更新，这一页是更新以前打开的，有的内容刷新后才能载入。', reload: '刷新' },
  en: {
    said: 'The site was updated after this page was opened; some of it needs a reload.',
    reload: 'Reload',
  },
} as const;
