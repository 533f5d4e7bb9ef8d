import { describePlaces } from '../domain/citing/describe-places.ts';
import { defaultPlaceWords } from '../domain/citing/place-words.ts';
import { findPlace } from '../domain/citing/place.ts';
import { policyMessages } from '../i18n/policy-messages.ts';
import { getDocuments } from './documents.ts';

/** Where a provision or paragraph stands, in Chinese as it is cited: 三、（二）5.第1自然段, 落款第2自然段, 标题. */
export async function placeName(policyId: string, id: string): Promise<string> {
  const held = (await getDocuments()).find(({ policy }) => policy.id === policyId);
  const place = findPlace(held?.text.provisions ?? [], id);
  if (place === undefined) return '';
  const words = describePlaces([{ from: place }], 'printed', defaultPlaceWords);
  const part = Object.entries(policyMessages['zh-CN'].parts).find(([name]) => name === id)?.[1];
  return words === '' ? (part ?? '') : words;
}
