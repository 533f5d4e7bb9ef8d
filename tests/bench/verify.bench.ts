/** `npm run bench:verify`: how long drafts of 20,000 characters take to be checked against 60 documents. */
import { createVerifier, verifyDraft } from '../../src/domain/verifying/verify-draft.ts';
import { copiedDocuments, longPastes } from '../unit/domain/verifying/long-pastes.ts';

const verifier = createVerifier(copiedDocuments(60));
for (const { name, paste } of longPastes(20_000)) {
  verifyDraft(verifier, paste);
  const start = process.hrtime.bigint();
  const findings = verifyDraft(verifier, paste);
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(`checking ${name}: ${time.toFixed(0)} ms, ${String(findings.length)} findings`);
}
