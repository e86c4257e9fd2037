import { expect, test } from 'vitest';
import { extractDocx } from '../../../../../scripts/ingest/formats/extract/docx/extract-docx.ts';
import type { Extracted } from '../../../../../scripts/ingest/formats/extract/extracted.ts';
import { extractOdt } from '../../../../../scripts/ingest/formats/extract/odt/extract-odt.ts';
import { extractRtf } from '../../../../../scripts/ingest/formats/extract/rtf/extract-rtf.ts';
import { readAsFile } from '../read-as-file.ts';
import { makeDocx, makeOdt, word } from './make-files.ts';

const rtf = (text: string): Extracted => extractRtf(new Uint8Array(Buffer.from(text, 'latin1')));
const kinds = ({ notices }: Extracted): string[] => notices.map(({ kind }) => kind);

test('A Word file gives its headings, words, tables and notes', async () => {
  const body = [
    word('Harbour &amp; pier', '<w:pStyle w:val="Title"/>'),
    word('What comes next', '<w:pStyle w:val="Heading2"/>'),
    '<w:p><w:r><w:t xml:space="preserve">The vote </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>passed</w:t></w:r><w:r><w:br/><w:t>at noon.</w:t></w:r></w:p>',
    `<w:tbl><w:tr><w:tc>${word('Year')}</w:tc><w:tc>${word('Fares')}</w:tc></w:tr><w:tr><w:tc>${word('2024')}</w:tc><w:tc>${word('4.30')}</w:tc></w:tr></w:tbl>`,
  ];
  const { text } = await extractDocx(makeDocx(body.join('')));
  expect(text).toMatchInlineSnapshot(`
    "# Harbour & pier

    ## What comes next

    The vote **passed**\\
    at noon.

    | Year | Fares |
    | --- | --- |
    | 2024 | 4.30 |
    "
  `);
});

test('Tracked changes are read as accepted, and said; comments and hidden words are left out, and said', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">The pier opens in </w:t></w:r><w:del w:id="1"><w:r><w:delText>May</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>June</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> Secret.</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> Shown.</w:t></w:r></w:p>`;
  const extracted = await extractDocx(makeDocx(body));
  expect(extracted.text).toBe('The pier opens in June. Shown.\n');
  expect(kinds(extracted)).toEqual(['tracked-changes', 'comments-left-out', 'hidden-words']);
});

test('Items have the numbers that Word shows, though its text has none', async () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const kind = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const heading = level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>');
  const numbering = [
    kind(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'decimal', '%1.%2.%3')),
    kind(2, level(0, 'bullet', '\uf0b7')),
    kind(3, heading),
    ...[num(1, 1), num(2, 2), num(3, 1, restart), num(4, 3)],
  ].join('');
  const styles =
    '<w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
  const item = (text: string, id: number, at = 0) =>
    word(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
  const body = [
    word('Aims', '<w:pStyle w:val="Heading1"/>'),
    ...[item('oak', 1), item('steel', 1), item('new', 1, 1), item('old', 1, 1), item('rusty', 1, 2)],
    word('Between.'),
    ...[item('stone', 1), item('anew', 3), item('bullet', 2), item('none', 0)],
    word('Means', '<w:pStyle w:val="Heading1"/>'),
  ];
  const part = (name: string, xml: string) =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:${name}>`;
  const parts = { 'word/numbering.xml': part('numbering', numbering), 'word/styles.xml': part('styles', styles) };
  expect((await extractDocx(makeDocx(body.join(''), parts))).text).toMatchInlineSnapshot(`
    "# I. Aims

    1. oak

    2. steel

    (a) new

    (b) old

    2.b.1 rusty

    Between.

    3) stone

    5. anew

    - bullet

    none

    # II. Means
    "
  `);
});

test('Words of fields and formulas are words', async () => {
  const body = `<w:p><w:fldSimple w:instr="REF x"><w:r><w:t>Article 3</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> holds if </w:t></w:r><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>`;
  expect((await extractDocx(makeDocx(body))).text).toBe('Article 3 holds if x2\n');
});

test('Properties are told, but for the names that programs give', async () => {
  const core = (title: string, author: string): Record<string, string> => ({
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
  });
  const told = async (title: string, author: string) =>
    (await extractDocx(makeDocx(word('Words.'), core(title, author)))).properties;
  expect(await told('The pier', 'Tessa Lindqvist')).toEqual({ title: 'The pier', author: 'Tessa Lindqvist' });
  expect(await told('Microsoft Word - Document1', 'Windows User')).toEqual({});
  expect(await told('speech.docx', 'Admin')).toEqual({});
});

test('A file of old Word, or one with a password, is refused by what it is', async () => {
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('...EncryptedPackage', 'utf16le')]);
  await expect(extractDocx(compound)).rejects.toThrow('protected by a password');
  await expect(extractDocx(compound.slice(0, 8))).rejects.toThrow('before 2007');
});

test('An OpenDocument text gives its headings, looks, lists as they count, notes and tables', () => {
  const styles =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P1" style:parent-style-name="Title"/><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style><text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/></text:list-style>';
  const list = (style: string, items: readonly string[], more = '') =>
    `<text:list text:style-name="${style}" ${more}>${items.map((item) => `<text:list-item><text:p>${item}</text:p></text:list-item>`).join('')}</text:list>`;
  const body = [
    '<text:p text:style-name="P1">The pier</text:p>',
    '<text:h text:outline-level="2">What comes next</text:h>',
    '<text:p><text:span text:style-name="T1">Ana Ruiz:</text:span> We<text:s text:c="2"/>begin.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noted.</text:p></text:note-body></text:note><office:annotation><text:p>Check this!</text:p></office:annotation></text:p>',
    list('L1', ['oak', 'steel']),
    '<text:p>Between.</text:p>',
    list('L1', ['stone'], 'text:continue-numbering="true"'),
    list('L2', ['first', 'second']),
  ];
  const extracted = extractOdt(makeOdt(body.join(''), styles));
  expect(extracted.text).toMatchInlineSnapshot(`
    "# The pier

    ## What comes next

    **Ana Ruiz:** We begin.[^1]

    1. oak

    2. steel

    Between.

    3) stone

    a) first

    b) second

    [^1]: Noted.
    "
  `);
  expect(kinds(extracted)).toEqual(['comments-left-out']);
});

test('What was taken out of an OpenDocument text while changes were tracked is no part of it, and that there are some is said', () => {
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Here.</text:p>';
  const extracted = extractOdt(makeOdt(body));
  expect(extracted.text).toBe('Here.\n');
  expect(kinds(extracted)).toEqual(['tracked-changes']);
});

test('An encrypted OpenDocument text is refused', () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect(() => extractOdt(makeOdt('', '', { 'META-INF/manifest.xml': manifest }))).toThrow('protected by a password');
});

test.each([
  ['bytes of the code page', String.raw`{\rtf1\ansi\ansicpg1252 The office\'92s caf\'e9.}`, 'The office’s café.\n'],
  [
    'bytes of a font',
    String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}\f0 In {\f1 \'cc\'ee\'f1\'ea\'e2\'e0} today.}`,
    'In Москва today.\n',
  ],
  ['Unicode, with what stands in for it', String.raw`{\rtf1\ansi\uc1 a\u8212 ?b {\uc2 c\u8212 --d}}`, 'a—b c—d\n'],
  ['letters that take two bytes', String.raw`{\rtf1\ansi\ansicpg932 \'93\'8c\'8b\'9e}`, '東京\n'],
  ['marks', String.raw`{\rtf1\ansi {\b Ana Ruiz:} We {\i begin} now.}`, '**Ana Ruiz:** We *begin* now.\n'],
  [
    'signs of its own',
    String.raw`{\rtf1\ansi \ldblquote Yes,\rdblquote  she said \endash  \{all\}.}`,
    '“Yes,” she said – {all}.\n',
  ],
  [
    'links',
    String.raw`{\rtf1\ansi See {\field{\*\fldinst HYPERLINK "https://pier.example/x"}{\fldrslt the pier}} now.}`,
    'See [the pier](<https://pier.example/x>) now.\n',
  ],
  [
    'no heads, pictures, comments or hidden words',
    String.raw`{\rtf1\ansi{\header Head}{\*\annotation Check!}{\pict 0123} Words{\v  secret}{\deleted  gone}.}`,
    'Words.\n',
  ],
  [
    'items',
    String.raw`{\rtf1\ansi {\listtext 1.\tab}\ls1 oak\par {\listtext 2.\tab}\ls1 steel\par {\listtext (a)\tab}\ls2 stone\par}`,
    '1. oak\n\n2. steel\n\n(a) stone\n',
  ],
  [
    'rows',
    String.raw`{\rtf1\ansi \trowd\intbl Year\cell Fares\cell\row \trowd\intbl 2024\cell 4.30\cell\row\pard After.}`,
    '| Year | Fares |\n| --- | --- |\n| 2024 | 4.30 |\n\nAfter.\n',
  ],
  [
    'notes',
    String.raw`{\rtf1\ansi Noted{\super\chftn}{\footnote {\super\chftn} What is noted.} here.\par}`,
    'Noted[^1] here.\n\n[^1]: What is noted.\n',
  ],
  [
    'headings by their style',
    String.raw`{\rtf1\ansi{\stylesheet{\s1\outlinelevel0 heading 1;}}\pard\s1 The pier\par\pard Words.\par}`,
    '# The pier\n\nWords.\n',
  ],
])('An RTF file: %s', (_, text, expected) => {
  expect(rtf(text).text).toBe(expected);
});

test('An RTF file that breaks off is read, and that it does is said', () => {
  const extracted = rtf(String.raw`{\rtf1\ansi\pard The council voted.\par And the`);
  expect(extracted.text).toBe('The council voted.\n\nAnd the\n');
  expect(kinds(extracted)).toEqual(['breaks-off']);
});

test('What an RTF file says of itself is told', () => {
  const info = String.raw`{\rtf1\ansi{\info{\title The pier}{\author Ines Malk}{\creatim\yr2021\mo5\dy6\hr1\min2}}Words.}`;
  expect(rtf(info).properties).toEqual({ title: 'The pier', author: 'Ines Malk', created: '2021-05-06' });
});

test('How it is to be read, no Word file says', async () => {
  const parts = { 'mammoth/style-map': 'p => h1' };
  expect((await extractDocx(makeDocx(word('The fares rise.'), parts))).text).toBe('The fares rise.\n');
});

test.each(['<w:pStyle w:val="Heading2"/>', ''])(
  'Lines of a file that are links alone are its own, and no ways around a page: %s',
  async (style) => {
    const words = word('We tell here in a few words what the part is about, and who speaks in it, and for how long.');
    const part = (number: number): string =>
      `<w:p><w:pPr>${style}</w:pPr><w:hyperlink r:id="r1"><w:r><w:t>Part ${number} – The pier (Ana Ruiz)</w:t></w:r></w:hyperlink></w:p>`;
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://elder.example/part" TargetMode="External"/></Relationships>';
    const body = [1, 2, 3, 4].flatMap((number) => [part(number), words, words, words]).join('');
    const document = await readAsFile('parts.docx', makeDocx(body, { 'word/_rels/document.xml.rels': relationships }));
    expect(document.regions.filter((region) => region.role === 'omitted')).toEqual([]);
    expect(document.blocks.some((block) => 'spans' in block && block.spans.some(({ kind }) => kind === 'link'))).toBe(
      true,
    );
  },
);
