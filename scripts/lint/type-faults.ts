import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

/**
 * Lint rule: what the compiler says of a file. Rules that need types have the program already, with most of it worked out; to have it
 * made again by `tsc` or `astro check` costs three times as much. Only `npm test` asks for it: what one file does to the types of another is
 * not seen where lint looks again only at files that changed.
 */
export const typeFaults = ESLintUtils.RuleCreator.withoutDocs({
  meta: { type: 'problem', schema: [], messages: { fault: 'TS{{code}}: {{message}}' } },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices ?? {};
    // Scripts without types, and those of Astro's files, are read by Astro's check.
    if (!program || !esTreeNodeToTSNodeMap) return {};
    return {
      Program(node) {
        const file = esTreeNodeToTSNodeMap.get(node);
        const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
        for (const { start = 0, code, messageText } of found) {
          const { line, character } = file.getLineAndCharacterOfPosition(start);
          const data = { code, message: ts.flattenDiagnosticMessageText(messageText, '\n') };
          context.report({ loc: { line: line + 1, column: character }, messageId: 'fault', data });
        }
      },
    };
  },
});
