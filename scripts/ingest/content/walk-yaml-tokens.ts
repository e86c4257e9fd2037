import type { CST } from 'yaml';

export interface WalkedToken {
  token: CST.Token | CST.SourceToken;
  /** How many lists and groups it stands in. */
  depth: number;
}

/**
 * Every token of a parsed YAML file, in the order of the text. Without recursion, since a hostile file nests as deeply as
 * its size allows.
 */
export function* walkYamlTokens(tokens: readonly CST.Token[]): Generator<WalkedToken> {
  const waiting: WalkedToken[] = tokens.toReversed().map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const depth = next.depth + ('items' in next.token ? 1 : 0);
    for (const token of listChildren(next.token).reverse()) waiting.push({ token, depth });
  }
}

function listChildren(token: WalkedToken['token']): WalkedToken['token'][] {
  const children: WalkedToken['token'][] = [];
  if ('start' in token && Array.isArray(token.start)) children.push(...token.start);
  if (token.type === 'document' && token.value) children.push(token.value);
  if ('items' in token) {
    for (const { start, key, sep, value } of token.items) {
      children.push(...start);
      if (key) children.push(key);
      if (sep) children.push(...sep);
      if (value) children.push(value);
    }
  }
  return children;
}
