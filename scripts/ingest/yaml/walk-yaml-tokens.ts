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
    for (const token of [...listChildren(next.token)].reverse()) waiting.push({ token, depth });
  }
}

function* listChildren(token: WalkedToken['token']): Generator<WalkedToken['token']> {
  if ('start' in token && Array.isArray(token.start)) yield* token.start;
  if (token.type === 'document' && token.value) yield token.value;
  if (!('items' in token)) return;
  for (const { start, key, sep, value } of token.items) {
    yield* start;
    if (key) yield key;
    if (sep) yield* sep;
    if (value) yield value;
  }
}
