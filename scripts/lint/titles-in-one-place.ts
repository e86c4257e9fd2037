import { AST_NODE_TYPES as Node, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/**
 * Lint rule: whether a title is the archive's, and which of its days a document is listed or cited by, is asked of `titleOf`, `dayOf` and
 * `citedDayOf`. Where each list decides it again, one of them forgets the brackets.
 */
export const titlesInOnePlace = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      title: 'Whether a title is supplied is decided in src/archive/title-of.ts: ask titleOf or shortTitleOf.',
      day: 'Which day a document has is decided in src/record/day-of.ts: ask dayOf or citedDayOf.',
    },
  },
  create(context) {
    return {
      BinaryExpression(node) {
        if (!/^[!=]==?$/.test(node.operator)) return;
        const sides = [node.left, node.right];
        if (sides.some(isBasisOfTitle) && sides.some(isSupplied)) context.report({ node, messageId: 'title' });
      },
      LogicalExpression(node) {
        if (node.operator !== '&&' && [node.left, node.right].some(isDayHeld))
          context.report({ node, messageId: 'day' });
      },
      ConditionalExpression(node) {
        if ([node.consequent, node.alternate].some(isDayHeld)) context.report({ node, messageId: 'day' });
      },
    };
  },
});

type Expression = TSESTree.Expression | TSESTree.PrivateIdentifier;

const isSupplied = (node: Expression): boolean => node.type === Node.Literal && node.value === 'supplied';

/** `title.basis`, `document.title?.basis` */
const isBasisOfTitle = (node: Expression): boolean => isMemberOf(node, 'basis', 'title');

/** `occurred.date`, `document.occurred?.date` */
const isDayHeld = (node: Expression): boolean => isMemberOf(node, 'date', 'occurred');

function isMemberOf(node: Expression, name: string, owner: string): boolean {
  const member = node.type === Node.ChainExpression ? node.expression : node;
  return member.type === Node.MemberExpression && nameOf(member) === name && nameOf(member.object) === owner;
}

/** What an expression is called: its own name, or that of the property it ends with. */
function nameOf(node: Expression): string | undefined {
  if (node.type === Node.Identifier) return node.name;
  if (node.type === Node.ChainExpression) return nameOf(node.expression);
  return node.type === Node.MemberExpression && node.property.type === Node.Identifier ? node.property.name : undefined;
}
