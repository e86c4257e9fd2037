import { dataFilePath } from '../paths.ts';
import { listRecordFormats, recordFormats, type RecordFormat } from '../record-formats.ts';
import { dataWords as words } from '../words/data.ts';
import type { Archive } from '../archive/archive.ts';
import { sizeOf as sizeWords } from '../words/keeping.ts';
import { counted } from '../words/counts.ts';
import { titleOf, type Title } from '../archive/title-of.ts';

/** What the page of downloads shows. */
export interface DataPage {
  files: { name: string; href: string; holds: string; size: string }[];
  /** Empty where there are too many to list: each document's page of citations has its own. */
  documents: DocumentFiles[];
}

interface DocumentFiles {
  id: string;
  title: Title;
  /** Size; absent where no word is published. */
  text?: string;
  record: string;
  /** How much is published, if not all. */
  withheld?: string;
}

/** The files' own texts, of which the page says the sizes. */
export interface DataTexts {
  citations: Record<RecordFormat, string>;
  quotations: string;
  statements: number;
  filesOf: (id: string) => Promise<{ text: string; record: string }>;
}

const mostListed = 200;

export async function dataPage({ documents }: Archive, texts: DataTexts): Promise<DataPage> {
  const count = counted.documents(documents.length);
  const citations = listRecordFormats().map((format) =>
    describeFile(`citations.${format}`, words.citations(recordFormats[format].name, count), texts.citations[format]),
  );
  const statements = words.quotations(counted.statements(texts.statements));
  const listed: DocumentFiles[] = [];
  for (const document of documents.length <= mostListed ? documents : []) {
    const { id, rights } = document;
    const { text, record } = await texts.filesOf(id);
    listed.push({
      id,
      title: titleOf(document),
      ...(rights.publish !== 'metadata' && { text: sizeOf(text) }),
      record: sizeOf(record),
      ...(rights.publish !== 'full' && { withheld: words.withheld[rights.publish] }),
    });
  }
  return { files: [...citations, describeFile('quotations.csv', statements, texts.quotations)], documents: listed };
}

const describeFile = (name: string, holds: string, text: string): DataPage['files'][number] => ({
  name,
  href: dataFilePath(name),
  holds,
  size: sizeOf(text),
});

const sizeOf = (text: string): string => sizeWords(new TextEncoder().encode(text).length);
