import { expect, test } from 'vitest';
import { extractEml } from '../../../../../scripts/ingest/formats/extract/mail/extract-eml.ts';

const mail = (head: readonly string[], body: readonly string[]) =>
  extractEml(new TextEncoder().encode([...head, '', ...body].join('\r\n')));

const HEAD = [
  'From: Press Office <press@example.org>',
  'To: Desk <desk@example.org>',
  'Subject: Fares',
  'Date: Tue, 5 Mar 2024 23:30:00 -0500',
];

test('A mail begins with who sent it, when and about what, without addresses and recipients', async () => {
  const { text, heads } = await mail(HEAD, ['The fares rise.']);
  expect(text).toBe('From: Press Office\nDate: Tue, 5 Mar 2024 23:30:00 -0500\nSubject: Fares\n\nThe fares rise.\n');
  expect(heads?.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n').slice(0, 3));
});

test('Encoded heads and bodies are decoded, and of two bodies the plain one is read', async () => {
  const { text } = await mail(
    [
      'From: =?utf-8?B?SW7DqXMgTWFsaw==?= <i@example.org>',
      'Subject: =?iso-8859-1?Q?The_caf=E9?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
    ],
    [
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Marked up</p>',
      '--b',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The office=92s caf=E9 opens =',
      'on Friday.',
      '--b--',
    ],
  );
  expect(text).toBe('From: Inés Malk\nSubject: The café\n\nThe office’s café opens on Friday.\n');
});

test('A body of HTML alone gives its words, without what nobody sees', async () => {
  const html =
    '<style>p{}</style><div style="display:none">Preview</div><table role="presentation"><tr><td><h1>Fares</h1></td></tr><tr><td><p>They <b>rise</b>.</p><ul><li>in May</li></ul></td></tr></table>';
  const { text } = await mail(['Subject: x', 'Content-Type: text/html; charset=utf-8'], [html]);
  expect(text).toBe('Subject: x\n\n# Fares\n\nThey **rise**.\n\n- in May\n');
});

test('Wrapped lines go on in one another; lines that end where they end, and quotations, stay', async () => {
  const { text } = await mail(HEAD, [
    'The fares of the ferries between the harbour and the island will rise',
    'by five percent from Monday, as the harbour office has said.',
    '',
    'Ines Malk',
    'Harbour Office',
    '',
    'On Monday, Tom Hale wrote:',
    '> Why do the fares rise?',
    '> Who pays?',
    '>> An older question.',
  ]);
  expect(text.slice(text.indexOf('\n\n') + 2)).toMatchInlineSnapshot(`
    "The fares of the ferries between the harbour and the island will rise by five percent from Monday, as the harbour office has said.

    Ines Malk\\
    Harbour Office

    On Monday, Tom Hale wrote:

    > Why do the fares rise?\\
    > Who pays?
    >
    > > An older question.
    "
  `);
});

test('Heads of forwarded mails do not name recipients; what is attached is named, and not read', async () => {
  const extracted = await mail(
    ['Subject: Fwd', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    [
      '--b',
      'Content-Type: text/plain',
      '',
      '---------- Forwarded message ---------',
      'From: Ana Ruiz',
      'Date: Monday',
      'Subject: Fares',
      'To: Tom Hale <tom@example.org>',
      '',
      'They rise.',
      '--b',
      'Content-Type: application/pdf; name="fares.pdf"',
      'Content-Disposition: attachment; filename="fares.pdf"',
      '',
      'xx',
      '--b--',
    ],
  );
  expect(extracted.text).toMatchInlineSnapshot(`
    "Subject: Fwd
    Attached: fares.pdf

    \\---------- Forwarded message ---------

    From: Ana Ruiz\\
    Date: Monday\\
    Subject: Fares

    They rise.
    "
  `);
  expect(extracted.notices.map(({ kind }) => kind)).toEqual(['recipients-left-out', 'attachments-not-read']);
});

test('A mail within a mail stands below it, as a quotation', async () => {
  const { text } = await mail(
    ['Subject: Fwd', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    [
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...HEAD,
      '',
      'They rise.',
      '--b--',
    ],
  );
  expect(text).toMatchInlineSnapshot(`
    "Subject: Fwd

    See below.

    > From: Press Office\\
    > Date: Tue, 5 Mar 2024 23:30:00 -0500\\
    > Subject: Fares
    >
    > They rise.
    "
  `);
  expect(text).not.toContain('desk@example.org');
});

test('Letters that are not in the encoding that is stated are refused', async () => {
  const bytes = Buffer.from('Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ncaf\xe9', 'latin1');
  await expect(extractEml(new Uint8Array(bytes))).rejects.toThrow('not in the encoding');
});

const bothWays = (plain: readonly string[], html: string) =>
  mail(
    [...HEAD, 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b'],
    [
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...plain,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
    ],
  );

test.each<[string, string[], string, string]>([
  [
    'behind the words of a link',
    ['Read it at the port<https://elder.example/p?id=1>.'],
    '<p>Read it at the <a href="x">port</a>.</p>',
    'Read it at the port.',
  ],
  [
    'alone on a line',
    ['NEWS', '', '<https://click.example/?qs=03e6>', '', 'It rained.'],
    '<a href="x">NEWS</a><p>It rained.</p>',
    'NEWS\n\nIt rained.',
  ],
  [
    'without brackets',
    ['Sign up: https://click.example/?qs=03e6'],
    '<p>Sign up: <a href="x"><b></b></a></p>',
    'Sign up:',
  ],
  [
    'of a picture',
    ['[cid:image001.png@01DB8F81]', '', 'It rained.'],
    '<img src="cid:image001"><p>It rained.</p>',
    'It rained.',
  ],
  [
    'in a picture’s place',
    ['[A ship in the port]', '', 'It rained [sic].'],
    '<img alt="A ship in  the port"><p>It rained [sic].</p>',
    'It rained \\[sic].',
  ],
  [
    'of mail',
    ['Ask Ana<mailto:ana@elder.example>.'],
    '<p>Ask <a href="mailto:ana@elder.example">Ana</a>.</p>',
    'Ask Ana.',
  ],
])(
  'What a program writes out of a link or a picture is no text where the mail shows it to nobody: %s',
  async (_, plain, html, text) => {
    expect((await bothWays(plain, html)).text.split('\n\n').slice(1).join('\n\n').replaceAll('\\]', ']').trim()).toBe(
      text,
    );
  },
);

test('An address that the mail shows stays, and so does one in a mail of plain text', async () => {
  const line = ['More: https://elder.example/port and <https://elder.example/sea>.'];
  const shown = '<p>More: <a href="x">https://elder.example/port</a> and &lt;https://elder.example/sea&gt;.</p>';
  expect((await bothWays(line, shown)).text).toContain('elder.example/port');
  expect((await bothWays(line, shown)).text).toContain('elder.example/sea');
  expect((await mail(HEAD, line)).text).toContain('elder.example/sea');
});
