interface Manifest {
  version: string;
  description: string;
  license: string;
  imports: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

/** From where on what it needs is in Node: SQLite with full-text search, and what undici asks for. `bin/summit-record.mjs` says so. */
const engines = { node: '^22.19 || >=24' };

/**
 * The package's `package.json`, of the checkout's: the same packages in the same versions, but for `node`, which the checkout has for machines
 * whose own is older.
 */
export function writeManifest(checkout: string): string {
  const { version, description, license, imports, dependencies, optionalDependencies } = JSON.parse(
    checkout,
  ) as Manifest;
  const { node: _, ...needed } = dependencies;
  const manifest = {
    name: 'summit-record',
    version,
    description,
    license,
    type: 'module',
    imports,
    engines,
    bin: { 'summit-record': 'bin/summit-record.mjs' },
    dependencies: needed,
    optionalDependencies,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
