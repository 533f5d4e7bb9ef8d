import type { Policy } from '../../schemas/policy.ts';
import type { PolicyText } from './provision.ts';

/** A document with its text: what can be cited, checked against and exported. */
export interface CitableDocument {
  readonly policy: Policy;
  readonly text: PolicyText;
}
