import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';

/** What browsers and assistive technology stumble over. Matters of style are Prettier's. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Titles of news articles are as long as they are.
    'long-title': 'off',
    // The site has no scripts from elsewhere.
    'require-sri': 'off',
    // A button in a form sends it, unless it says otherwise.
    'no-implicit-button-type': 'off',
    // Own checks, which also run at the end of every build.
    'no-dup-id': 'off',
    'no-inline-style': 'off',
  },
};

/** Every page is valid HTML. */
export function findInvalidHtml(site: BuiltSite): Problem[] {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  return [...site.pages.keys()].flatMap((file) => {
    const path = join(site.folder, file);
    const { results } = validator.validateStringSync(readFileSync(path, 'utf8'), path);
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ severity }) => severity === 2)
      .map(({ line, column, message, ruleId, ruleUrl }) => ({
        kind: 'invalid-html',
        file: path,
        line,
        column,
        what: `${message} (${ruleId})`,
        why: 'Browsers and screen readers may read the page in different ways.',
        fix: ruleUrl === undefined ? 'Mend the template.' : `Mend the template; see ${ruleUrl}.`,
      }));
  });
}
