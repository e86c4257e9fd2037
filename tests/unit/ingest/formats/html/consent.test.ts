import { expect, test } from 'vitest';
import { outline } from '../../normalize.ts';
import { readAsFile } from '../read-as-file.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Council backs new pier</title></head><body>${body}</body></html>`;
const article =
  '<div class="a1"><h1>Council backs new pier</h1><p>The council voted on Tuesday to rebuild the north pier.</p></div>';
const read = async (dialog: string) => outline(await readAsFile('pier.html', page(article + dialog)));
const text = ['p1 paragraph: The council voted on Tuesday to rebuild the north pier.'];

const about: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We and our partners store cookies, and read them, on the device that you use, to show you what may be of interest to you, to measure, and to learn who comes.',
    'Your choice holds for this site alone, and you may opt out at any time; cookies without which it would not work, for you to log in, say, stay where they are.',
  ],
  de: [
    'Wir und unsere Partner speichern Cookies auf Ihrem Gerät und lesen sie, um Ihnen zu zeigen, was Sie angehen mag, um zu messen, und um zu erfahren, wer kommt.',
    'Ihre Einwilligung gilt nur hier, und Sie können sie jederzeit widerrufen; Cookies, ohne die nichts ginge, etwa zur Anmeldung, bleiben, wo sie sind.',
  ],
  fr: [
    'Nous et nos partenaires déposons des cookies sur votre appareil, et les lisons, pour vous montrer ce qui peut vous plaire, pour mesurer, et pour savoir qui vient.',
    'Votre consentement ne vaut que pour ce site, et vous pouvez le retirer à tout moment; les cookies sans lesquels rien ne marche, pour vous connecter par exemple, restent.',
  ],
  es: [
    'Nosotros y nuestros socios guardamos cookies en tu dispositivo, y las leemos, para mostrarte lo que te pueda interesar, para medir, y para saber quién viene.',
    'Tu consentimiento vale solo para este sitio, y puedes retirarlo cuando quieras; las cookies sin las que nada funciona, para entrar en tu cuenta, por ejemplo, se quedan.',
  ],
};
const paragraphs = (language: string): string => (about[language] ?? []).map((words) => `<p>${words}</p>`).join('');

test.each([
  ['onetrust-consent-sdk', 'id'],
  ['CybotCookiebotDialogBodyContent', 'id'],
  ['usercentrics-root', 'id'],
  ['qc-cmp2-main', 'class'],
  ['cky-consent-container', 'class'],
  ['BorlabsCookieBoxWrap', 'class'],
])('What a program for consent puts into a page, called %s, is no text, whatever it says', async (name, attribute) => {
  const rights = `<p>${'If you live in that state, you have the right, at any time, to direct a business to sell nothing of yours. '.repeat(6)}</p>`;
  expect(await read(`<div ${attribute}="${name}"><h2>A right of yours</h2>${rights}</div>`)).toEqual(text);
});

test.each<[label: string, language: string, button: string]>([
  ['Accept all', 'en', '<button class="b2">Accept all</button><button class="b3">More</button>'],
  ['Confirm my choices', 'en', '<a role="button" href="#">Confirm My Choices</a>'],
  ['Alle akzeptieren', 'de', '<div><div><button>Alle akzeptieren</button></div></div>'],
  ['Continuer sans accepter', 'fr', '<a class="btn x" href="#">Continuer sans accepter →</a>'],
  ['Aceptar y continuar', 'es', '<input type="submit" value="Aceptar y continuar">'],
])(
  'Words of little but cookies around “%s” are a question to whoever reads, not the text',
  async (_label, language, button) => {
    const dialog = `<div class="x9"><div class="x8"><h2>Cookies</h2>${paragraphs(language)}</div><div class="x7">${button}</div></div>`;
    expect(await read(dialog)).toEqual(text);
  },
);

test('An article on consent is the text, where a film in it waits for the reader’s own', async () => {
  const film = '<div class="e1"><p>We need your consent to load this film.</p><button>Accept</button></div>';
  const told =
    '<p>The court held that a banner with one button, “accept”, asks for nothing: consent is a choice, it said.</p>' +
    '<p>Its judgment is of Thursday. The site in question keeps cookies for a year, and sells what it learns.</p>';
  const blocks = outline(
    await readAsFile(
      'court.html',
      page(`<div><h1>Council backs new pier</h1>${told}${film}<p>An appeal is open until June.</p></div>`),
    ),
  );
  expect(blocks).toHaveLength(3);
  expect(blocks[0]).toContain('The court held');
});

test('A page of which nothing else is text is what it says of cookies', async () => {
  const document = await readAsFile(
    'cookies.html',
    page(`<div class="x9">${paragraphs('en')}<button>Accept all</button></div>`),
  );
  expect(outline(document)).toHaveLength(2);
});
