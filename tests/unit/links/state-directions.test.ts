import { expect, test } from 'vitest';
import { stateDirections } from '../../../scripts/links/state-directions.ts';

test('Words from right to left say so, and words within them that are not', () => {
  const page = '<html lang="en"><p lang="ar">نص <a href="x" lang="es">López</a></p><p>plain</p></html>';
  expect(stateDirections(page)).toBe(
    '<html lang="en" dir="ltr"><p lang="ar" dir="rtl">نص <a href="x" lang="es" dir="ltr">López</a></p><p>plain</p></html>',
  );
});

test.each(['he', 'fa-IR', 'ur', 'yi', 'dv', 'ps', 'ks-Arab', 'az-Arab', 'syr', 'ckb'])(
  '%s is written from the right',
  (language) => {
    expect(stateDirections(`<p lang="${language}">x</p>`)).toBe(`<p lang="${language}" dir="rtl">x</p>`);
  },
);

test.each(['en', 'es-MX', 'ja', 'zh-Hant', 'uz', 'ur-Latn', 'az', 'ru', 'hi'])(
  'A page in %s stays as it is',
  (language) => {
    const page = `<p lang="${language}">lang="x"</p>`;
    expect(stateDirections(page)).toBe(page);
  },
);

test('A direction that is there stays, and words that look like an attribute are words', () => {
  const page = '<p lang="ar" dir="auto">x</p><p> lang="he" and lang="no such language"</p>';
  expect(stateDirections(page)).toBe(page);
});
