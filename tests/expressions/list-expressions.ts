import ts from 'typescript';

/** A regular expression as an engine is given it. */
export interface Expression {
  source: string;
  flags: string;
}

export interface ScriptExpressions {
  /** Those that the script's text tells: literals, and what is made of constant strings. */
  told: Expression[];
  /** Lines, counted from 1, on which one is put together of parts that are known only when it runs. */
  built: number[];
}

/** The regular expressions of a script. */
export function listExpressions(script: string, file = 'script.js'): ScriptExpressions {
  const tree = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, false);
  const told: Expression[] = [];
  const built: number[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) told.push(readLiteral(node.text));
    if (isConstruction(node)) {
      const given = (node.arguments ?? []).map((part) => (ts.isStringLiteralLike(part) ? part.text : undefined));
      if (given.includes(undefined)) built.push(tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1);
      else told.push({ source: given[0] ?? '', flags: given[1] ?? '' });
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return { told, built };
}

/** `new RegExp(…)` and `RegExp(…)`, which minifiers write. */
function isConstruction(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return (
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function readLiteral(text: string): Expression {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/**
 * Characters of an expression that are to be escaped there: engines differ in what they take as itself. JavaScriptCore refuses U+0000
 * in a class of a `v` expression; control characters and halves of a pair do not survive every editor and encoder either.
 */
export const findRawCharacters = ({ source }: Expression): string[] =>
  [...source.matchAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu)].map(
    ([character]) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
