import { AST_NODE_TYPES as Node, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/** An expression that spells how an id is numbered: one or two letters where it begins, then digits. */
const spelledId = /(?:^|[\^(|#])(?:\[[a-z-]+\](?:\+\??|\{1,2\})?|[a-z]{1,2})\)?\(?\\d/;

/** The same as text: `t${number}`, `#x`, `${turn}p1`. */
const madeId = /^#?(?:[tqxnr]|pq)$/;
const madeWithin = /^p[0-9]?$/;
const begunId = /^#(?:[ptqxhnr]|pq)$/;

/** What holds an id, by its name. */
const heldId = /^(?:id|block|passage|turn|quote|exchange|repeats)$/;

/**
 * Lint rule: how ids of passages, turns, exchanges, quotations and regions are numbered is known to `src/record/passage-id.ts` alone. It
 * reports expressions that spell such an id, texts that make one, and what cuts the letter off one.
 */
export const idsInOnePlace = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { ids: 'Ids are made and read in src/record/passage-id.ts: take what it has, or add it there.' },
  },
  create(context) {
    const report = (node: TSESTree.Node) => context.report({ node, messageId: 'ids' });
    return {
      Literal: (node) => {
        if ('regex' in node ? spelledId.test(node.regex.pattern) : begunId.test(String(node.value))) report(node);
      },
      TemplateLiteral: (node) => {
        if (makesId(node)) report(node);
      },
      CallExpression: (node) => {
        if (cutsLetter(node)) report(node);
      },
    };
  },
});

function makesId({ quasis, expressions }: TSESTree.TemplateLiteral): boolean {
  const [first, ...rest] = quasis.map(({ value }) => value.raw);
  if (first === undefined || expressions.length === 0) return false;
  if (rest.length === 1 && rest[0] === '') return madeId.test(first);
  return first === '' && madeWithin.test(rest[0] ?? '') && rest.slice(1).every((text) => text === '');
}

/** `turn.id.slice(1)` */
function cutsLetter({ callee, arguments: [from] }: TSESTree.CallExpression): boolean {
  if (callee.type !== Node.MemberExpression || nameOf(callee.property) !== 'slice') return false;
  const held = callee.object.type === Node.MemberExpression ? callee.object.property : callee.object;
  return from?.type === Node.Literal && from.value === 1 && heldId.test(nameOf(held));
}

const nameOf = (node: TSESTree.Node): string => (node.type === Node.Identifier ? node.name : '');
