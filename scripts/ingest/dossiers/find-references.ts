import type { Nodes, Root } from 'mdast';
import { didYouMean } from '../../report/did-you-mean.ts';
import type { Place, Problem } from '../../report/problem.ts';
import {
  componentNames,
  editorComponent,
  isAuthority,
  isCiting,
  type AuthorityComponent,
  type CitingComponent,
} from './components.ts';
import { isComponent, startOf, walk, wordsOf, type ComponentNode } from './dossier-tree.ts';

/** A component that names something of the archive. */
export interface Reference {
  component: CitingComponent | AuthorityComponent;
  /** As written: `report#q3`, `jane-doe`. */
  id: string;
  /** The words between its tags, white space folded; absent where there are none. */
  words?: string;
  /** Where the id stands, and the words. */
  place: Place;
  wordsPlace: Place;
}

/** Every reference of a dossier in the order of the text, and whatever in it is no prose and no known component. */
export function findReferences(
  tree: Root,
  place: (offset: number) => Place,
): { references: Reference[]; problems: Problem[] } {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const code = describeCode(node);
    if (code) problems.push({ ...place(startOf(node)), ...code });
    if (!isComponent(node)) return true;
    const { name } = node;
    if (name === null || !componentNames.includes(name)) {
      problems.push({ ...place(startOf(node)), ...unknownComponent(name) });
      return true;
    }
    const attributes = readAttributes(node, place);
    problems.push(...attributes.problems);
    if (name === editorComponent) return true;
    problems.push(...checkWords(node, place));
    if (attributes.id === undefined || !(isCiting(name) || isAuthority(name))) return false;
    const words = wordsOf(node);
    references.push({
      component: name,
      ...attributes.id,
      wordsPlace: place(startOf(node.children[0] ?? node)),
      ...(words && { words }),
    });
    return false;
  });
  return { references, problems };
}

type Description = Omit<Problem, keyof Place>;

interface Attributes {
  id?: { id: string; place: Place };
  problems: Problem[];
}

function readAttributes(node: ComponentNode, place: (offset: number) => Place): Attributes {
  const problems: Problem[] = [];
  let id: Attributes['id'];
  const takesId = node.name !== editorComponent;
  for (const attribute of node.attributes) {
    const at = place(attribute.position?.start.offset ?? startOf(node));
    if (attribute.type !== 'mdxJsxAttribute') problems.push({ ...at, ...computed('Attributes') });
    else if (!takesId || attribute.name !== 'id')
      problems.push({ ...at, ...unknownAttribute(node.name, attribute.name, takesId) });
    else if (typeof attribute.value === 'string') id = { id: attribute.value, place: at };
    else problems.push({ ...at, ...computed('An id') });
  }
  const named = node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name === 'id');
  if (takesId && !named) problems.push({ ...place(startOf(node)), ...missingId(node.name) });
  return { ...(id && { id }), problems };
}

/** What a component shows must be plain words, so that it can be compared with the record. */
function checkWords(node: ComponentNode, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  for (const child of node.children) {
    walk(child, (inner) => {
      // Words on a line of their own are a paragraph.
      if (inner.type === 'text' || inner.type === 'paragraph') return true;
      problems.push({ ...place(startOf(inner)), ...notPlain(node.name) });
      return false;
    });
  }
  return problems;
}

/** Nothing in a dossier runs: what code would print could not be checked. Comments are no code. */
function describeCode(node: Nodes): Description | undefined {
  if (node.type === 'mdxjsEsm') return codeProblem('Imports and exports are');
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined;
  return /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/s.test(node.value)
    ? undefined
    : codeProblem('An expression in braces is');
}

const codeProblem = (subject: string): Description => ({
  kind: 'dossier-code',
  what: `${subject} not allowed in a dossier.`,
  why: 'What code prints can’t be checked against the records.',
  fix: 'Write the words themselves; a brace that is meant as a sign is written \\{.',
});

const computed = (subject: string): Description => ({
  kind: 'dossier-code',
  what: `${subject} must be written out, not computed.`,
  why: 'What it refers to is checked before anything runs.',
  fix: 'Write id="…" with the id itself in quotation marks.',
});

const unknownComponent = (name: string | null): Description => ({
  kind: 'unknown-component',
  what: `There is no component <${name ?? ''}>${didYouMean(name ?? '', componentNames)}`,
  why: 'A dossier is prose and citations; the page could not be made, or would show words that nobody checked.',
  fix: `Use one of: ${componentNames.join(', ')}. Everything else is Markdown.`,
});

const unknownAttribute = (component: string | null, name: string, takesId: boolean): Description => ({
  kind: 'unknown-attribute',
  what: `<${component ?? ''}> has no attribute "${name}"${takesId ? didYouMean(name, ['id']) : '.'}`,
  why: 'It would be left out without a word.',
  fix: takesId ? 'The only attribute is id.' : 'It has no attributes; write its words between its tags.',
});

const missingId = (component: string | null): Description => ({
  kind: 'missing-id',
  what: `<${component ?? ''}> names nothing.`,
  why: 'Without an id it leads nowhere.',
  fix: isAuthority(component)
    ? 'Add id="…" with the id of the entry.'
    : 'Add id="document#passage", such as id="report#p7".',
});

const notPlain = (component: string | null): Description => ({
  kind: 'cited-words-not-plain',
  what: `The words of <${component ?? ''}> are not plain text.`,
  why: 'They are compared with the record letter for letter, and shown as they stand there.',
  fix: 'Take emphasis, links and other components out from between its tags.',
});
