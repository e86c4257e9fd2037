import { expect, test } from 'vitest';
import { checkSvg } from '../../../../scripts/ingest/content/face/check-svg.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 120 32"') =>
  checkSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`, 'logo.svg');
const places = (inner: string) => svg(inner).problems.map(({ line, column }) => `${String(line)}:${String(column)}`);

test.each([
  ['<path fill="url(#a)" d="M0 0h9"/><use xlink:href="#b"/>'],
  ['<image href="data:image/png;base64,AAAA"/>'],
  ['<style>.a{fill:url(#paint)} @media (prefers-color-scheme: dark){.a{fill:#fff}}</style>'],
  ['<!-- <script> in a comment --><title>One url( in words</title>'],
  ['<animate attributeName="opacity" to="1"/>'],
])('What stays within the file is taken: %s', (inner) => {
  expect(svg(inner).problems).toEqual([]);
});

test.each([
  ['<script>1</script>'],
  ['<SCRIPT href="#a"/>'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>'],
  ['<foreignObject/>'],
  ['<g onload="go()"/>'],
  ['<image href="https://example.org/a.png"/>'],
  ['<use xlink:href="other.svg#a"/>'],
  ['<a href="javascript:go()"/>'],
  ['<a href="&#106;avascript:go()"/>'],
  ['<image href="data:image/svg+xml,&lt;svg/&gt;"/>'],
  ['<path style="fill:url(//example.org/p)"/>'],
  ['<path mask="url( \'https://example.org/p\' )"/>'],
  ['<style>@import "a.css";</style>'],
  ['<style><![CDATA[a{fill:u\\72l(a.svg)}]]></style>'],
  ['<set attributeName="href" to="https://example.org/"/>'],
])('What runs, or is fetched from elsewhere, is a problem with its place: %s', (inner) => {
  expect(places(inner)).toHaveLength(1);
});

test('Entities and style sheets that stand before the picture are problems', () => {
  const before = '<?xml-stylesheet href="a.css"?><!DOCTYPE svg [<!ENTITY a "b">]>';
  expect(checkSvg(`${before}<svg viewBox="0 0 1 1"/>`, 'a.svg').problems).toHaveLength(2);
  const plain = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  expect(checkSvg(`${plain}<svg viewBox="0 0 1 1"/>`, 'a.svg').problems).toEqual([]);
});

test.each([
  ['viewBox="0 0 120 32"', { width: 120, height: 32 }],
  ['viewBox="0, 0, 120, 32" width="100%" height="100%"', { width: 120, height: 32 }],
  ['width="60px" height="16"', { width: 60, height: 16 }],
  ['width="4em" height="1em"', undefined],
])('Its size is that of its own numbers: %s', (attributes, size) => {
  expect(svg('', attributes).size).toEqual(size);
});

test('A file that is no picture is said to be none', () => {
  expect(checkSvg('<html><svg/></html>', 'logo.svg').problems.map(({ kind }) => kind)).toEqual(['no-picture']);
});
