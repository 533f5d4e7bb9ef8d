/** Said where a clipping is not kept on this device; loaded with the sheet, not printed on every page. */
export const unsavedMessages = {
  'zh-CN': '已加入，但浏览器没有存下来（存储已满或被禁用）：关闭本页就没有了，请先复制。',
  en: 'Added, but this browser did not keep it: copy it before you close the page.',
} as const;
