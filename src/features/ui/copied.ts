/** What is put on the clipboard; programs that know no HTML take the text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}
