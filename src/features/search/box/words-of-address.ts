/**
 * The words that somebody who typed or kept an address may have meant: of its parts the longest in Chinese, else
 * the last; separators become spaces. `/policies/双师型-教师/` → 双师型 教师 · `/policies/wuhai-2025/` → wuhai 2025
 *
 * @param address path and query, as in `location`
 */
export function wordsOfAddress(address: string): string {
  const parts = decode(address)
    .split(/[/?&=#]/u)
    .map((part) =>
      part
        .replace(/\.html?$/u, '')
        .replaceAll(/[-_+\s]+/gu, ' ')
        // Marks at its ends were swept into the link from the words around it.
        .replaceAll(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%]+$/gu, ''),
    )
    .filter((part) => part !== '');
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part)).sort((a, b) => b.length - a.length);
  return Array.from(chinese[0] ?? parts.at(-1) ?? '')
    .slice(0, 60)
    .join('');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
