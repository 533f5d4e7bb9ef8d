declare namespace App {
  interface Locals {
    /** The document a page is printing, for the components that MDX places in it. */
    policyPage?: import('./library/policy-page.ts').PolicyPage;
  }
}
