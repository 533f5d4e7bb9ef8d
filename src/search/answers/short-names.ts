/** What everybody calls the departments of a government, with the part of the name that it stands for. */
const SHORT_NAMES: readonly (readonly [short: RegExp, full: string])[] = [
  [/发改(?=[委局])/gu, '发展和改革'],
  [/(?<=发展和改革)委(?!员)/gu, '委员会'],
  [/人社(?=[厅局]|部(?!门))/gu, '人力资源和社会保障'],
  [/工信(?=[厅局委]|部(?!门))/gu, '工业和信息化'],
  [/科技(?=[厅局])/gu, '科学技术'],
  [/市监(?=局)/gu, '市场监督管理'],
  [/市场监管(?=局)/gu, '市场监督管理'],
  [/应急(?=局)/gu, '应急管理'],
  [/(?:环保|环境)(?=局)/gu, '生态环境'],
  [/自规(?=局)/gu, '自然资源'],
  [/高新区管委会/gu, '高新技术产业开发区管理委员会'],
  [/管委会/gu, '管理委员会'],
];

/** A query with the names of departments in full: 市人社局 → 市人力资源和社会保障局. Their names stand so in the texts. */
export function writeOutShortNames(query: string): string {
  return SHORT_NAMES.reduce((text, [short, full]) => text.replace(short, full), query);
}
