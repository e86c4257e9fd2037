import { Parser } from 'htmlparser2';
import { Refusal } from './extracted.ts';
import { limits } from './limits.ts';
import { broken } from './unpack-zip.ts';

export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** A part of an Office file as text. They are UTF-8, but for those whose byte order mark says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}

/**
 * Tells of the elements and the text of an XML part in their order. Entities of its own, which can refer to other files or grow without
 * bound, and elements deeper than any program writes are refused before anything is made of them.
 *
 * @throws Refusal
 */
export function walkXml(xml: string, { open, close, text }: XmlHandlers): void {
  const stack: string[] = [];
  const root = { isClosed: false, isEmpty: true };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        stack.push(name);
        if (stack.length > limits.depth) throw new Refusal(tooDeep);
        open?.(name, attributes);
      },
      onclosetag(name, isImplied) {
        stack.pop();
        if (stack.length > 0) root.isEmpty = false;
        // Elements without content end by themselves.
        else root.isClosed = !isImplied || root.isEmpty;
        close?.(name);
      },
      ontext: (data) => text?.(data),
      onprocessinginstruction(name, data) {
        if (name.toLowerCase() === '!doctype' && /\[|<!/.test(data)) throw new Refusal(ownEntities);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (!root.isClosed) throw new Refusal(broken('has a part that breaks off'));
}

const ownEntities = {
  kind: 'own-entities',
  what: 'A part of this file defines entities of its own.',
  why: 'They can stand for other files, or for more text than any memory holds; no program that writes documents uses them.',
  fix: 'Take the file away, or save it anew with the program that opens it.',
};

/** What is said of a file whose elements lie deeper than any program writes them. */
export const tooDeep = {
  kind: 'nested-too-deep',
  what: `The elements of this file lie within one another more than ${limits.depth} deep.`,
  why: 'Nobody writes so; what reads it could take hours.',
  fix: 'Take the file away, or save the text alone.',
};
