// How the catalogue of claims is written down in scenarios/evidence/claims.yaml: every claim of the source documents once, with its
// standing in the present model. What one field cannot say is in catalogue-checks.ts; which files test a claim, the files say.
import { z } from 'zod';
import { bilingualText, identifier } from '../scenario/schema/parameter.ts';

export const catalogueFormat = 'wangge-claims/1';

/** Whether registered files test a claim; else whether the model could, or what it lacks, or that no model can. */
export const standings = ['tested', 'open', 'by-mechanism', 'not-testable'] as const;
export type Standing = (typeof standings)[number];

const claimId = z
  .string()
  .regex(/^[PZDCYW][1-9]\d?$/)
  .meta({ zh: '论断编号', en: 'Id of a claim' });

const cataloguedClaim = z.strictObject({
  id: claimId,
  document: identifier.meta({ zh: '出处', en: 'Source document' }),
  statement: bilingualText.meta({ zh: '论断', en: 'What is claimed' }),
  standing: z.enum(standings).meta({ zh: '检验状态', en: 'Standing' }),
  /** Mechanisms that the model lacks. */
  needs: z.array(identifier).min(1).max(10).meta({ zh: '所需机制', en: 'Mechanisms needed' }).optional(),
  because: bilingualText.meta({ zh: '不可检验的原因', en: 'Why it cannot be tested' }).optional(),
  /** Corrections, contradictions of the document, and what of a claim is our own hypothesis. */
  note: bilingualText.meta({ zh: '说明', en: 'Note' }).optional(),
  rivals: z.array(claimId).min(1).max(10).meta({ zh: '对立论断', en: 'Rival claims' }).optional(),
});

export const catalogueSchema = z.strictObject({
  format: z.literal(catalogueFormat).meta({ zh: '文件格式', en: 'File format' }),
  documents: z
    .array(
      z.strictObject({
        id: identifier,
        title: bilingualText.meta({ zh: '标题', en: 'Title' }),
        kind: bilingualText.meta({ zh: '性质', en: 'What kind of text it is' }),
      }),
    )
    .min(1)
    .meta({ zh: '来源文件', en: 'Source documents' }),
  mechanisms: z
    .array(z.strictObject({ id: identifier, title: bilingualText.meta({ zh: '名称', en: 'Name' }) }))
    .meta({ zh: '尚缺的机制', en: 'Mechanisms that the model lacks' }),
  claims: z.array(cataloguedClaim).min(1).meta({ zh: '论断', en: 'Claims' }),
});

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CataloguedClaim = Catalogue['claims'][number];
