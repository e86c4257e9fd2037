import { relative, sep } from 'node:path';
import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';
import type { Layer } from './layer.ts';
import { findLayer } from './layers.ts';
import { ownPath } from './own-path.ts';

type Source = TSESTree.ImportDeclaration | TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration;

/**
 * Lint rule: imports go in the directions that `layers` allows. It resolves nothing on disk, so it works for `.astro` files,
 * imports with their endings and virtual modules alike.
 */
export const importDirections = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: '"{{from}}" may not import {{what}} from "{{to}}". scripts/lint/layers.ts says who may import what.',
      package: '"{{from}}" may not import the package "{{name}}". scripts/lint/layers.ts says who may import what.',
    },
  },
  create(context) {
    const file = nameFile(context.filename, context.cwd);
    const layer = findLayer(file);
    if (!layer) return {};

    const check = (node: TSESTree.Node, specifier: unknown, typesOnly: boolean) => {
      if (typeof specifier !== 'string') return;
      const fault = findFault(layer, file, specifier, typesOnly);
      if (fault) context.report({ node, ...fault });
    };
    const checkSource = (node: Source) => {
      if (node.source) check(node.source, node.source.value, takesTypesOnly(node));
    };
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression(node) {
        if (node.source.type === AST_NODE_TYPES.Literal) check(node.source, node.source.value, false);
      },
    };
  },
});

/** The path from the root of the project. A `<script>` in an Astro file is linted as a file below it, `X.astro/1_1.ts`. */
function nameFile(path: string, cwd: string): string {
  const file = relative(cwd, path).split(sep).join('/');
  return file.replace(/(\.astro)\/.*$/, '$1');
}

function findFault(layer: Layer, file: string, specifier: string, typesOnly: boolean) {
  const target = ownPath(file, specifier);
  if (target === undefined) {
    if (allowsPackage(layer, specifier)) return undefined;
    return { messageId: 'package', data: { from: layer.name, name: specifier } } as const;
  }
  const to = findLayer(target);
  if (!to || to === layer || allows(layer.imports, to.name)) return undefined;
  const types = allows(layer.importsTypes, to.name);
  if (types && typesOnly) return undefined;
  return {
    messageId: 'layer',
    data: { from: layer.name, to: to.name, what: types ? 'more than types' : 'anything' },
  } as const;
}

function allows(names: readonly string[] | undefined, name: string): boolean {
  return names !== undefined && (names.includes(name) || names.includes('*'));
}

function allowsPackage({ packages = [], never = [] }: Layer, specifier: string): boolean {
  const fits = (pattern: string) =>
    pattern.endsWith('*')
      ? specifier.startsWith(pattern.slice(0, -1))
      : specifier === pattern || specifier.startsWith(`${pattern}/`);
  return packages.some(fits) && !never.some(fits);
}

function takesTypesOnly(node: Source): boolean {
  if (node.type !== AST_NODE_TYPES.ImportDeclaration) return node.exportKind === 'type';
  const { importKind, specifiers } = node;
  const eachIsType = specifiers.every(
    (each) => each.type === AST_NODE_TYPES.ImportSpecifier && each.importKind === 'type',
  );
  return importKind === 'type' || (specifiers.length > 0 && eachIsType);
}
