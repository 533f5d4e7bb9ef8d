type Site = import('./content/site.ts').Site;
type PolicyPage = import('./features/policies/document/view.ts').PolicyPage;

declare namespace App {
  interface Locals {
    /** The document a page is printing, for the components that MDX places in it. */
    policyPage?: PolicyPage;
    /** The site that it is a page of. */
    site?: Site;
  }
}

/** The address of a style sheet that is loaded on demand. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
