import type { DocumentKind } from '../../schemas/vocabulary.ts';

/** What a kind of document is called in the formats that machines read. */
export interface DocumentKindForm {
  /** Type in schema.org. */
  readonly schemaOrg: 'Legislation' | 'NewsArticle';
  /** Type of document in Akoma Ntoso: enacted text has a `body` of provisions, any other a `mainBody`. */
  readonly aknDocument: 'act' | 'doc';
  /** Its name there, in pinyin, as it stands in addresses. */
  readonly aknSubtype: string;
}

/** By kind. The words for a kind, in both languages, are in `src/i18n/vocabulary-messages.ts`. */
export const documentKindForms: Readonly<Record<DocumentKind, DocumentKindForm>> = {
  resolution: official('jueyi'),
  decision: official('jueding'),
  order: official('ling'),
  communique: official('gongbao'),
  announcement: official('gonggao'),
  'public-notice': official('tonggao'),
  opinions: official('yijian'),
  notice: official('tongzhi'),
  circular: official('tongbao'),
  report: official('baogao'),
  'request-for-instructions': official('qingshi'),
  reply: official('pifu'),
  bill: official('yian'),
  letter: official('han'),
  minutes: official('jiyao'),
  law: enacted('falv'),
  'administrative-regulation': enacted('xingzhengfagui'),
  'local-regulation': enacted('difangxingfagui'),
  'government-rule': enacted('guizhang'),
  regulations: enacted('tiaoli'),
  provisions: enacted('guiding'),
  measures: enacted('banfa'),
  'implementing-rules': enacted('shishixize'),
  plan: official('guihua'),
  programme: official('jihua'),
  'action-plan': official('xingdongjihua'),
  // The two share one name, which stands in published addresses.
  scheme: official('fangan'),
  'implementation-plan': official('fangan'),
  'work-priorities': official('gongzuoyaodian'),
  list: official('qingdan'),
  'news-report': { schemaOrg: 'NewsArticle', aknDocument: 'doc', aknSubtype: 'xinwenbaodao' },
};

function official(aknSubtype: string): DocumentKindForm {
  return { schemaOrg: 'Legislation', aknDocument: 'doc', aknSubtype };
}

function enacted(aknSubtype: string): DocumentKindForm {
  return { schemaOrg: 'Legislation', aknDocument: 'act', aknSubtype };
}
