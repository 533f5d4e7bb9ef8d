import { referenceRecords } from '../exports/records/reference-record.ts';
import { oncePerSite } from './once-per-site.ts';

/** Every document named in every text, in printed order. */
export const siteReferences = oncePerSite(referenceRecords, 'documents named in the texts');
