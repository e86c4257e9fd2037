import { dataFilePath } from '../paths.ts';
import { listRecordFormats, passagesFile, recordFormats, type RecordFormat } from '../record-formats.ts';
import { documentListFile, type DocumentList } from '../phrases/document-list.ts';
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
  passages: Uint8Array;
  quotations: string;
  list: string;
  statements: number;
  filesOf: (id: string) => Promise<{ text: string; record: string }>;
}

/** The ids of all documents in the archive's order. */
export const listDocuments = ({ documents }: Archive): string =>
  `${JSON.stringify({ documents: documents.map(({ id }) => id) } satisfies DocumentList)}\n`;

/** The name of its file. */
export const documentsFile = documentListFile.slice(documentListFile.indexOf('/') + 1);

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
  const passages = describeFile(passagesFile, words.passages(count), texts.passages);
  const quotations = describeFile('quotations.csv', statements, texts.quotations);
  const list = describeFile(documentsFile, words.list(count), texts.list);
  return { files: [list, ...citations, passages, quotations], documents: listed };
}

const describeFile = (name: string, holds: string, content: string | Uint8Array): DataPage['files'][number] => ({
  name,
  href: dataFilePath(name),
  holds,
  size: sizeOf(content),
});

const sizeOf = (content: string | Uint8Array): string =>
  sizeWords((typeof content === 'string' ? new TextEncoder().encode(content) : content).length);
