import { expect, test } from 'vitest';
import { rewriteCss } from '../../../scripts/links/rewrite-css.ts';

const rewrite = (css: string) => rewriteCss(css, (address) => `..${address}`);

test.each([
  ['@font-face{font-family:A;src:url(/fonts/a.woff2)format("woff2")}', 'url(../fonts/a.woff2)'],
  ['a{background:url("/x y.png")}', 'url("../x y.png")'],
  ['a{mask:var(--m,url( /q.svg ))}', 'url(../q.svg)'],
])('in %s the address becomes %s', (css, expected) => {
  expect(rewrite(css)).toContain(expected);
});

test.each(['a { color: red }', 'a { background: url(data:image/png;base64,AA==) }', 'a { background: url(x.png) }'])(
  '%s stays as it is',
  (css) => {
    expect(rewrite(css)).toBe(css);
  },
);
