import { evidenceWithin } from '../../record/evidence.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { factWords as words } from '#words/parts/facts.ts';
import { restingFields } from './resting-evidence.ts';

/** Another document that leads to this one. */
export interface Referring {
  document: DocumentSummary;
  /** What of it is told by words here: `date`, `kind` … */
  what: string[];
}

type Index = Map<string, Referring[]>;

/** The other documents whose metadata rest on words of this one, or whose passages have moved to it. */
export const referringDocuments = (id: string, archive: Archive): Referring[] => archive.ask(referringTo, id);

const referringTo = question('referring-to', (archive, id: string) => archive.derive(indexReferences).get(id) ?? []);

function indexReferences({ documents }: Archive): Index {
  const index: Index = new Map();
  for (const document of documents) {
    const referred = new Map<string, string[]>();
    const refer = (others: readonly string[], what: string) => {
      for (const other of new Set(others))
        if (other !== document.id) referred.set(other, [...(referred.get(other) ?? []), what]);
    };
    for (const [field, name] of restingFields)
      refer(
        evidenceWithin(document[field]).map(({ evidence }) => evidence.document),
        name,
      );
    refer(movedTo(document), words.moved);
    for (const [other, what] of referred) index.set(other, [...(index.get(other) ?? []), { document, what }]);
  }
  return index;
}

/** The documents that `document#passage` leads to. */
const movedTo = ({ moved }: DocumentSummary): string[] =>
  Object.values(moved).flatMap((now) => (now.includes('#') ? now.split('#', 1) : []));
