/** Does something when the next frame has been drawn: the reader sees first that a press was taken. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
