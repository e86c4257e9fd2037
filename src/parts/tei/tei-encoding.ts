import type { Archive } from '../../archive/archive.ts';
import type { Document } from '../../record/document.ts';
import { turnsOf } from '../../record/passages.ts';
import { teiWords as words } from '#words/tei.ts';
import { interpretedId } from './tei-blocks.ts';
import { element, lines, type Xml } from './xml.ts';

const paragraph = (text: string): Xml => element('p', {}, text);

/** How the text was made, and what turns of a transcript may be. */
export function encodingDescription({ blocks }: Document, archive: Archive): Xml {
  const turns = turnsOf(blocks);
  const roles = [...new Set(turns.map(({ role }) => role))].map((role) => category(`role.${role}`, words.roleOf[role]));
  const isInterpreted = turns.some(({ interpreted }) => interpreted === true);
  return element(
    'encodingDesc',
    {},
    lines(
      element('projectDesc', {}, paragraph(words.project(archive.settings.title))),
      element(
        'editorialDecl',
        {},
        lines(
          element('correction', {}, paragraph(words.corrections)),
          element('quotation', { marks: 'all' }, paragraph(words.quotations)),
          element('segmentation', {}, paragraph(words.segmentation)),
        ),
      ),
      roles.length > 0 &&
        element(
          'classDecl',
          {},
          element(
            'taxonomy',
            {},
            element('desc', {}, words.turns),
            roles,
            isInterpreted && category(interpretedId, words.interpreted),
          ),
        ),
    ),
  );
}

const category = (id: string, text: string): Xml => element('category', { 'xml:id': id }, element('catDesc', {}, text));
