import { AST_NODE_TYPES as Node, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/** Attributes that are read out or shown: any letter in them is a word. */
const spokenAttributes = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);

/** Attributes whose values are for the browser or the style sheet, whatever they look like. */
const codeAttribute =
  /^(?:class(?::list)?|id|href|src|rel|type|name|content|media|for|role|lang|as|d|viewBox|data-.*)$/;

/** Calls whose texts are selectors, events or patterns. */
const codeCall =
  /^(?:querySelector(?:All)?|closest|matches|addEventListener|removeEventListener|endsWith|startsWith|includes|RegExp|Error|TypeError)$/;

/**
 * Lint rule: words for readers stand in `src/words` alone, so that the interface can be translated there. In templates every letter
 * between tags is a word; in code a text is one if it has letters beside a space, or begins as a sentence or a label does.
 */
export const wordsInOnePlace = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: '“{{text}}” is a word for readers: it belongs in src/words. docs/decisions/lists-and-pages.md says why.',
    },
  },
  create(context) {
    const report = (node: TSESTree.Node, text: string) =>
      context.report({ node, messageId: 'words', data: { text: text.trim().replace(/\s+/g, ' ').slice(0, 60) } });
    const check = (node: TSESTree.Node, text: string) => {
      const attribute = attributeOf(node);
      if (attribute !== undefined && codeAttribute.test(attribute)) return;
      const spoken = attribute !== undefined && spokenAttributes.has(attribute) && isValue(node);
      if ((spoken ? hasLetters(text) : looksLikeWords(text)) && !isCode(node)) report(node, text);
    };
    return {
      JSXText: (node) => {
        if (hasLetters(withoutEntities(node.value)) && !isStyleOrScript(node.parent)) report(node, node.value);
      },
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement: (node) => {
        check(node, node.value.cooked ?? node.value.raw);
      },
    };
  },
});

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const withoutEntities = (text: string): string => text.replace(/&#?\w+;/g, '');

/** Two letters and a space beside them, or a capital and small letters behind it and no more. Markup, patterns and selectors are neither. */
function looksLikeWords(text: string): boolean {
  const plain = text.replace(/^[^<>]*>|<[^>]*>?|\s[\w-]+="[^"]*/g, '');
  if (/[|\\]|\[(?:data-[\w-]+|[\w-]+=[^\]]*)\]/.test(plain)) return false;
  return /\p{L}{2}[,.:;]?\s|\s\p{L}{2}/u.test(plain) || /^\p{Lu}\p{Ll}+[.:…]?$/u.test(plain.trim());
}

/** The attribute that a text is in, if it is in one: `class` of `class={`a ${b}`}`. */
function attributeOf(node: TSESTree.Node): string | undefined {
  for (let at: TSESTree.Node | undefined = node.parent; at; at = at.parent) {
    if (at.type === Node.JSXElement) return undefined;
    if (at.type === Node.JSXAttribute) {
      return at.name.type === Node.JSXIdentifier ? at.name.name : `${at.name.namespace.name}:${at.name.name.name}`;
    }
  }
  return undefined;
}

/** Whether a text can become an attribute's value: it is no part of what its expression calls or compares. */
function isValue({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case Node.JSXAttribute:
      return true;
    case Node.JSXExpressionContainer:
    case Node.TemplateLiteral:
    case Node.ConditionalExpression:
    case Node.LogicalExpression:
      return isValue(parent);
    default:
      return parent?.type.toString() === 'AstroTemplateLiteralAttribute';
  }
}

/** Texts that programs read: what is imported, compared, thrown, a type, a key, a selector. */
function isCode(node: TSESTree.Node): boolean {
  const parent = node.parent;
  switch (parent?.type) {
    case Node.ImportDeclaration:
    case Node.ExportNamedDeclaration:
    case Node.ExportAllDeclaration:
    case Node.ImportExpression:
    case Node.TSLiteralType:
    case Node.SwitchCase:
      return true;
    case Node.BinaryExpression:
      return parent.operator !== '+';
    case Node.Property:
      return parent.key === node || isVocabulary(parent.key);
    case Node.MemberExpression:
      return parent.property === node;
    case Node.CallExpression:
    case Node.NewExpression:
      return codeCall.test(nameOfCall(parent));
    case Node.TemplateLiteral:
      return isCode(parent);
    default:
      return false;
  }
}

/** `'@type': 'Article'`, `class: 'own one'`: the words of a vocabulary for machines, and classes. */
const isVocabulary = (key: TSESTree.Node): boolean =>
  (key.type === Node.Literal && typeof key.value === 'string' && key.value.startsWith('@')) ||
  (key.type === Node.Identifier && key.name === 'class');

function nameOfCall({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): string {
  if (callee.type === Node.Identifier) return callee.name;
  return callee.type === Node.MemberExpression && callee.property.type === Node.Identifier ? callee.property.name : '';
}

const isStyleOrScript = (parent: TSESTree.Node): boolean =>
  parent.type === Node.JSXElement &&
  parent.openingElement.name.type === Node.JSXIdentifier &&
  /^(?:style|script)$/.test(parent.openingElement.name.name);
