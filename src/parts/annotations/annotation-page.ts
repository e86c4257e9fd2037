import type { Archive } from '../../archive/archive.ts';
import { decodeText } from '../../archive/decode-text.ts';
import { annotationsFilePath, dataPath, passagePath, quotePath } from '../../paths.ts';
import type { Document } from '../../record/document.ts';
import { passagesOf } from '../../record/passages.ts';
import type { Quote } from '../../record/quote.ts';
import { annotationWords as words } from '#words/data.ts';
import { checkedFile } from '../documents/source-names.ts';
import { isZipped } from '../documents/document-files.ts';
import { quoteSpeaker } from '../quotes/quote-speaker.ts';
import { absoluteAddress } from '../structured-data/json-ld.ts';
import { createSelect, type Selector } from './selectors.ts';

/**
 * What the Web Annotation Data Model (W3C, 2017) calls a page of annotations: of one document, in the order of its text. A statement stands behind
 * the passage in which it begins: the same words near each other are packed once.
 */
export interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: Annotation[];
}

interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'linking' | 'identifying';
  body: Body | Body[];
  target: Target | Target[];
}

/** An annotation with where its words begin in the file. */
interface Placed {
  begins: number;
  item: Annotation;
}

type Body =
  | { id: string; type: 'Text'; format: 'text/html' }
  | { type: 'TextualBody'; value: string; format: 'text/plain'; purpose: 'identifying' | 'tagging' | 'describing' }
  | { type: 'SpecificResource'; source: string; purpose: 'identifying' };

interface Target {
  source: string;
  selector: Selector[];
}

/* eslint-disable record/words-in-one-place -- the model’s words, not ours */
const annotation = 'Annotation';
const webPage = { type: 'Text', format: 'text/html' } as const;
/* eslint-enable record/words-in-one-place */

/** The folder of these files: addresses are from there where the site's own is not known. */
const folder = `${dataPath()}annotations/`;

/**
 * Each passage and each statement of a document as an annotation of its file, or of the text that was extracted from it. Undefined where
 * neither is given out: there is nothing that selectors could select from.
 */
export function annotationPage(id: string, archive: Archive): AnnotationPage | undefined {
  const document = archive.record(id);
  const file = checkedFile(document, archive);
  const text = file === undefined ? undefined : textOf(document, archive);
  if (file === undefined || text === undefined) return undefined;
  const select = createSelect(text);
  const address = (path: string) => absoluteAddress(archive, path) ?? relativeAddress(path);
  // What stands in a file of all has an address within that alone.
  const source = isZipped(archive) ? relativeAddress(dataPath() + file) : address(dataPath() + file);
  const target = (start: number, end: number): Target => ({ source, selector: select(start, end) });
  const own = address(annotationsFilePath(id));
  const passages = passagesOf(document.blocks).map(({ id: passage, source: [start, end] }): Placed => ({
    begins: start,
    item: {
      id: `${own}#${passage}`,
      type: annotation,
      motivation: 'linking',
      body: { id: address(passagePath(id, passage)), ...webPage },
      target: target(start, end),
    },
  }));
  const statements = document.quotes.map((quote): Placed => {
    const targets = quote.parts.map((part) => target(...part.source));
    const [only, ...more] = targets;
    return {
      begins: quote.parts[0]?.source[0] ?? 0,
      item: {
        id: `${own}#${quote.id}`,
        type: annotation,
        motivation: 'identifying',
        body: [
          { id: address(quotePath(id, quote.id)), ...webPage },
          ...describeStatement(quote, document, archive, address),
        ],
        target: only && more.length === 0 ? only : targets,
      },
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: own,
    type: 'AnnotationPage',
    items: [...passages, ...statements].toSorted((a, b) => a.begins - b.begins).map(({ item }) => item),
  };
}

function textOf({ id, source }: Document, archive: Archive): string | undefined {
  const bytes = source.extracted ? archive.extracted(id) : archive.source(id);
  return bytes && decodeText(bytes, source);
}

/** Who says it, as far as the text or the editor tells, and what is to be known before it is quoted. */
function describeStatement(
  quote: Quote,
  { id, textState }: Document,
  archive: Archive,
  address: (path: string) => string,
): Body[] {
  const turn = archive.texts.get(id)?.passages.get(quote.parts[0]?.block ?? 'title')?.turn;
  const { name, href } = quoteSpeaker(quote, turn, archive);
  const textual = (value: string, purpose: 'identifying' | 'tagging' | 'describing'): Body => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    purpose,
  });
  const isAltered = quote.altered === true || textState?.value === 'altered';
  return [
    textual(name, 'identifying'),
    ...(href === undefined
      ? []
      : [{ type: 'SpecificResource', source: address(href), purpose: 'identifying' } as const]),
    textual(quote.mode, 'tagging'),
    ...(isAltered ? [textual(words.altered, 'describing')] : []),
    ...(quote.interpreted ? [textual(words.interpreted, 'describing')] : []),
    ...(quote.attribution.supplied ? [textual(words.supplied, 'describing')] : []),
  ];
}

/** From the folder of annotations. */
const relativeAddress = (path: string): string =>
  path.startsWith(folder)
    ? path.slice(folder.length)
    : path.startsWith(dataPath())
      ? `../${path.slice(dataPath().length)}`
      : `../..${path}`;
