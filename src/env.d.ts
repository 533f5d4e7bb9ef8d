type PolicyPage = import('./library/policy-page.ts').PolicyPage;

declare namespace App {
  interface Locals {
    /** The document a page is printing, for the components that MDX places in it. */
    policyPage?: PolicyPage;
  }
}
