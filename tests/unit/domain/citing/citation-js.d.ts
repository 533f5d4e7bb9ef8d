/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** CSL items of any text that a plugin knows. */
      chain(text: string, options: { readonly generateGraph: false }): readonly Record<string, unknown>[];
      /** One step: the records of an RIS file, by tag. */
      chainLink(text: string): readonly Record<string, string | readonly string[]>[];
    };
  };
}
declare module '@citation-js/plugin-ris' {}
