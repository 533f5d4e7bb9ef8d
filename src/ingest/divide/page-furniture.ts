const BUTTON =
  '(?:搜索|返回(?:列表|顶部|上一页)?|首页|打印(?:本页|此页)?|关闭(?:窗口|本页)?|收藏|分享(?:到|至)?|微信|微博|字体|字号|大|中|小|网站首页|无障碍(?:浏览|阅读)?|(?:长者|关怀|适老)(?:模式|版)|登录|注册)';
const COLUMN =
  '(?:新闻(?:中心|动态|资讯|频道)|(?:行业|时政)(?:资讯|要闻)|地方动态|通知公告|公示公告|政务公开|(?:政府)?信息公开(?:目录|专栏)?|政策(?:文件|法规|解读)|政府文件|办事服务|政务服务|互动交流|专题(?:专栏)?)';

/** Longer lines are never matter of a page, so that no form is tried on a whole text without line breaks. */
const LONGEST = 200;

/** Matter of a web page that is copied along with its text; each form meets a whole line. */
const FORMS: readonly RegExp[] = [
  // 上一条: 关于…的通知
  /^[上下]一[条篇页](?:\s*[:：].*)?$/,
  // 打印 | 关闭 · 【字体：大 中 小】
  new RegExp(`^(?:[【\\[]?${BUTTON}[】\\]]?[\\s|/:：·]*)+$`),
  // 新闻频道 | 政策解读: columns of the site side by side
  new RegExp(`^(?:${BUTTON}|${COLUMN})(?:\\s*[|｜]\\s*(?:${BUTTON}|${COLUMN}))+$`),
  // 当前位置：首页 > 政务公开
  /^(?:您?(?:现在|当前)?(?:的|所在的?)?位置|相关(?:附件|文章|阅读|推荐|链接|解读|政策|新闻|报道))\s*[:：]/,
  // 相关链接: the head of a list of other pages
  /^相关(?:文章|阅读|推荐|链接|解读|新闻|报道)$/,
  // 扫一扫在手机打开当前页
  /^扫一扫\S{0,12}(?:打开|分享|查看)\S{0,8}$/,
  // 首页 > 政务公开 >> 政策文件
  /^[^>＞»›。，；]{1,21}(?:[>＞»›]{1,3}[^>＞»›。，；]{1,32})+$/,
  // 浏览次数: · 阅读量：12
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]\s*\d*\s*次?$/,
  // 新闻中心News: the name of a column of the site, with its English
  new RegExp(`^${COLUMN}\\s*[A-Za-z ]*$`),
  // 某市政府门户网站政府信息公开全文检索: the name of a site, with its search
  /^\p{Script=Han}{0,30}(?:全文检索|站内(?:搜索|检索)|高级(?:搜索|检索))$/u,
  // 主办：某区人民政府　某ICP备000号: the foot of a site
  /^[^。]*(?:ICP[备证]\s*\d|公网安备\s*\d|网站标识码)[^。]*$/iu,
];

/** — 1 —, －2－, 第 3 页 共 12 页 (第3页 alone may be what a text points at): the number of a page, wherever the text goes over to the next. */
const PAGE_NUMBER =
  /^(?:[—–―－-]{1,2}\s*[\d０-９]{1,4}\s*[—–―－-]{1,2}|第\s*\d{1,4}\s*页[\s，,/]*共\s*\d{1,4}\s*页)$/u;

/** The whole line numbers a page, which is no word of the text anywhere. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}

/** A bullet in front of it that the page drew. */
const BULLET = /^[•·●■◆▪]\s*/;

/** The whole line is matter of a web page, if it stands where such matter stands. */
export function isPageFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = line.replace(BULLET, '');
  return FORMS.some((form) => form.test(words));
}

/** 当前位置：首页 > 政务公开: the path of a page, above which stands nothing but its head. */
export function isPagePath(line: string): boolean {
  return isPageFurniture(line) && /位置\s*[:：]|[>＞»›]/u.test(line);
}
