import { dropNobody } from '../nobody.ts';
import { Refusal, type Extracted, type FileProperties } from '../extracted.ts';
import { breaksOff } from '../notices.ts';
import { limits } from '../limits.ts';
import { loadParser } from '../load-parser.ts';
import { broken, encrypted } from '../unpack-zip.ts';
import { findParagraphs } from './find-paragraphs.ts';
import type { Page } from './page.ts';
import { noLetters, noTable, noText, noticesOf, tooManyPages } from './page-notices.ts';
import { readPageLines } from './read-page-lines.ts';
import { readPieces, type TextItem, type Transform } from './read-pieces.ts';
import { findRunningLines } from './running-lines.ts';
import { writeLines } from './write-lines.ts';

type Library = Awaited<ReturnType<typeof loadParser<'unpdf'>>>['parser'];
type OpenPdf = Awaited<ReturnType<Library['getDocumentProxy']>>;
type OpenPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/** So many letters a page, in the mean, are no text but what a scanner writes on its pictures. */
const FEWEST_LETTERS = 12;
/** Of the letters, how many may be such as no text has. */
const MOST_UNREADABLE = 0.05;
const UNREADABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/g;

/**
 * The text of a PDF as its printed lines in the order in which they are read, each with its page. What stands on each page is told apart.
 * Nothing that the file would do is done.
 *
 * @throws Refusal
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const { parser, version } = await loadParser('unpdf');
  const missing = new Set<string>();
  const pdf = await openPdf(bytes, parser, missing);
  if (pdf.numPages > limits.pages) throw new Refusal(tooManyPages(pdf.numPages));
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readNumbered(pdf, number));
  if (missing.size > 0) throw new Refusal(noTable([...missing]));
  assertReadable(pages);
  const { text, lines } = writeLines(findParagraphs(pages, findRunningLines(pages)));
  return {
    text,
    form: 'lines',
    extractor: { name: 'unpdf', version },
    properties: await readProperties(pdf),
    pages: pdf.numPages,
    lines,
    notices: [...(endsWhole(bytes) ? [] : [breaksOff]), ...noticesOf(pages)],
  };
}

/** Programs find their way in a file that was cut off, and say nothing. */
const endsWhole = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');

/**
 * Takes down which tables of letters the library asks for, which it has none of: fonts of Chinese, Japanese and Korean may only name them, and
 * what is set in them would be missing without a word.
 *
 * @param missing is added to
 */
const noteTables = (missing: Set<string>) =>
  class {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<never> {
      if (kind === 'cMapUrl') missing.add(filename.replace(/\.bcmap$/, ''));
      return Promise.reject(new Error(`There is no ${filename}.`));
    }
  };

async function openPdf(bytes: Uint8Array, parser: Library, missing: Set<string>): Promise<OpenPdf> {
  try {
    // The library takes the bytes for itself.
    return await parser.getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      BinaryDataFactory: noteTables(missing),
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new Refusal(name === 'PasswordException' ? encrypted : broken('is a PDF that can’t be read, or none'));
  }
}

/** Of a damaged file some pages can be found and not be read. */
async function readNumbered(pdf: OpenPdf, number: number): Promise<Page> {
  let page: OpenPage;
  try {
    page = await pdf.getPage(number);
  } catch {
    throw new Refusal(broken(`is a PDF whose page ${number} can’t be read`));
  }
  return readPage(page, number);
}

async function readPage(page: OpenPage, number: number): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const transform = view.transform as unknown as Transform;
  const { width, height } = view;
  const { pieces, turned } = readPieces(
    items.filter((item): item is TextItem & typeof item => 'str' in item),
    { transform, width, height },
  );
  page.cleanup();
  return { number, width, height, lines: readPageLines(pieces, turned) };
}

function assertReadable(pages: readonly Page[]): void {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  if (unreadable > text.length * MOST_UNREADABLE) throw new Refusal(noLetters);
  if (letters < FEWEST_LETTERS * pages.length) throw new Refusal(noText);
}

async function readProperties(pdf: OpenPdf): Promise<FileProperties> {
  const { info } = await pdf.getMetadata();
  const fields = info as Record<string, unknown>;
  const told = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;
  };
  const day = (name: string): string | undefined =>
    /^D:(\d{4})(\d\d)(\d\d)/
      .exec(told(name) ?? '')
      ?.slice(1, 4)
      .join('-');
  const [title, author, language] = [told('Title'), told('Author'), told('Language')];
  const [created, modified] = [day('CreationDate'), day('ModDate')];
  return dropNobody({
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
    ...(language !== undefined && { language }),
  });
}
