/**
 * The same work, with at most `most` calls at once; the others wait their turn in the order they came.
 * A server and its network are asked for thousands of files no faster than they can give them.
 */
export function limitAtOnce<Asked extends readonly unknown[], Answer>(
  most: number,
  work: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (...asked) => {
    if (running < most) running += 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work(...asked);
    } finally {
      // Its slot goes to the next one, or is free again.
      const begin = waiting.shift();
      if (begin === undefined) running -= 1;
      else begin();
    }
  };
}
