import { stripTypeScriptTypes } from 'node:module';

/** An import's address of a module of its own: `'../folders.ts'`, `"./words.ts?raw"`, `'#words/quotes.ts'`. Names of packages begin otherwise. */
const IMPORTED =
  /((?:\bfrom|\bimport|<script src=)\s*(?:\(\s*)?)(['"])((?:\.{1,2}|#\w+)\/[^'"\n]*)\.ts((?:\?[a-z&]*)?)\2/g;

/** The imports of a module or a page, of modules as they are named once compiled. */
export const nameCompiled = (code: string): string => code.replace(IMPORTED, '$1$2$3.js$4$2');

/** A module without its types, line for line: places in it are those of its source. */
export const compileModule = (code: string): string => nameCompiled(stripTypeScriptTypes(code));
