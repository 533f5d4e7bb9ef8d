/** `2024-06-01` → 2024年6月1日 · `2024-06` → 2024年6月 · `2024` → 2024年 */
export function formatChineseDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
