/** Units of money and of shares. */
export const MONEY_OR_SHARE = /元$|^[%‰]$|元\//u;

/** Words by which a sum of money or a share is a rate that is paid or charged. */
export const RATE_WORDS =
  /编制|税(?!收)|抵免|减按|费率|利率|征收|贴息|补贴|补助|奖补|奖励|资助|给予|返还|首付|免征|地价款|消费券|资金支持|的标准$/u;
