import { registerHooks } from 'node:module';

const mark = '?words=';

/**
 * Modules that have the words of a language, as a bundle of it has them: Node takes a module with a query for another one, so that what is loaded in
 * English stays as it is.
 */
registerHooks({
  resolve(specifier, context, next) {
    const [, language] = context.parentURL?.split(mark) ?? [];
    if (language === undefined) return next(specifier, context);
    const { url } = next(specifier, { ...context, parentURL: context.parentURL?.split('?', 1).join('') });
    if (!/\/src\/.*\.ts$/.test(url)) return { url, shortCircuit: true };
    return { url: url.replace('/src/words/en/', `/src/words/${language}/`) + mark + language, shortCircuit: true };
  },
});

/** A module of `src/`, in the language: `citations/styled-citation.ts`. */
export async function loadIn<Module>(language: string, path: string): Promise<Module> {
  const url = new URL(`../../../src/${path}${mark}${language}`, import.meta.url);
  return (await import(url.href)) as Module;
}
