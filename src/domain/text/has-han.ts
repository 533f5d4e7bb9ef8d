/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return FAR.test(text) && HAN.test(text);
}

const HAN = /\p{Script=Han}/u;
/** No character before these is Han. Asked first: a class of Unicode takes several times as long. */
const FAR = /[\u2e80-\uffff]/;
