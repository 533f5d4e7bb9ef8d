/** What an embedded page tells the page around it, by `postMessage`, whenever its height changes. */
export interface EmbedSize {
  readonly type: 'zhice:size';
  /** Of its whole content, in CSS pixels. */
  readonly height: number;
}
