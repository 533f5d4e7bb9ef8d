/**
 * Matter of a web page that is copied along with its text: navigation, buttons, counters.
 * Each pattern meets a whole line; where the line stands decides whether it goes.
 */
const FURNITURE: readonly RegExp[] = [
  /^(?:上一[条篇页]|下一[条篇页])\s*[:：].*$/,
  /^(?:上一[条篇页]|下一[条篇页])$/,
  /^(?:搜索|返回列表|返回顶部|返回首页|返回|首页|打印|打印本页|打印此页|关闭|关闭窗口|关闭本页|收藏|分享|分享到|微信|微博|字体|大|中|小)$/,
  /^(?:【?(?:打印|关闭|返回|收藏|分享|字体|大|中|小)(?:本页|窗口)?】?[\s|/]*){2,}[:：]?$/,
  /^(?:分享(?:到)?|字号|字体|扫一扫.*|相关(?:附件|文章|阅读|推荐|链接)|当前位置|您(?:现在)?(?:的|所在的?)位置)\s*[:：].*$/,
  /^(?:浏览|阅读|点击|访问)(?:次数|量|数)\s*[:：]\s*\d*\s*次?$/,
  /^(?:新闻中心|新闻动态|新闻资讯|行业资讯|公司新闻|通知公告|政务公开|信息公开|政策文件)\s*(?:News|NEWS|Notice)?$/,
];

/** The whole line is matter of a web page. */
export function isFurniture(line: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(line));
}
