/**
 * A title as it stands inside 《》: its own 《》 become 〈〉, and 〈〉 inside those become 《》 again (GB/T 15834).
 * 关于印发《甲方案》的通知 → 关于印发〈甲方案〉的通知
 */
export function nestTitleMarks(title: string): string {
  let depth = 0;
  let nested = '';
  for (const character of title) {
    if (character === '《' || character === '〈') {
      depth += 1;
      nested += depth % 2 === 1 ? '〈' : '《';
    } else if (character === '》' || character === '〉') {
      nested += depth % 2 === 1 ? '〉' : '》';
      depth = Math.max(0, depth - 1);
    } else {
      nested += character;
    }
  }
  return nested;
}
