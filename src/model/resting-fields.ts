import type { EvidenceField } from '../record/evidence.ts';
import { factWords } from '../words/facts.ts';

/** The fields of a document that can rest on words, and what each is called beside these, in the order in which they are told. */
export const restingFields = Object.entries(factWords.restingFields) as [EvidenceField, string][];
