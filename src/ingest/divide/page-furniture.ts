const BUTTON =
  '(?:搜索|返回(?:列表|顶部|上一页)?|首页|打印(?:本页|此页)?|关闭(?:窗口|本页)?|收藏|分享(?:到|至)?|微信|微博|字体|字号|大|中|小)';
const COLUMN = '(?:新闻中心|新闻动态|新闻资讯|行业资讯|通知公告|政务公开|信息公开|政策文件)';

/** Matter of a web page that is copied along with its text; each form meets a whole line. */
const FORMS: readonly RegExp[] = [
  // 上一条: 关于…的通知
  /^[上下]一[条篇页](?:\s*[:：].*)?$/,
  // 打印 | 关闭 · 【字体：大 中 小】
  new RegExp(`^(?:[【\\[]?${BUTTON}[】\\]]?[\\s|/:：·]*)+$`),
  // 当前位置：首页 > 政务公开
  /^(?:您?(?:现在|当前)?(?:的|所在的?)?位置|相关(?:附件|文章|阅读|推荐|链接))\s*[:：]/,
  // 首页 > 政务公开 > 政策文件
  /^[^>＞»›。，；]{1,21}(?:[>＞»›][^>＞»›。，；]{1,32})+$/,
  // 浏览次数: · 阅读量：12
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]\s*\d*\s*次?$/,
  // 新闻中心News: the name of a column of the site, with its English
  new RegExp(`^${COLUMN}\\s*[A-Za-z ]*$`),
];

/** The whole line is matter of a web page, if it stands where such matter stands. */
export function isPageFurniture(line: string): boolean {
  return FORMS.some((form) => form.test(line));
}
