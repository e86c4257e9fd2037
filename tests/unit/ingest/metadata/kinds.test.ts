import { expect, test } from 'vitest';
import { kindNames } from '../../../../src/record/document-kinds.ts';
import { normalize, normalizeMarkdown } from '../normalize.ts';

const BODY =
  'The dam at Weir Falls will be raised by two metres before the rains, and the road over it will close in May.';
const OURS = 'I grew up below this dam, and we have waited for the work. I thank you all, and my mother above all.';
const NEXT = 'The work is paid for by the county, and the farms below the dam keep their water while it lasts.';

const kindOf = (text: string, language?: string) =>
  normalize(`${text}\n`, language === undefined ? {} : { card: { language } }).kind;

test.each<[string, string, string]>([
  ['press-release', 'that says so', `News Release\n\nDam to be raised\n\n12 June 2023\n\n${BODY}`],
  ['press-release', 'in Spanish', `Boletín de prensa 45\n\nLa presa crecerá\n\n12 de junio de 2023\n\n${BODY}`],
  ['press-release', 'in French', `Pour diffusion immédiate\n\nLe barrage sera relevé\n\n${BODY}`],
  ['press-release', 'by a wire', `Dam to be raised\n\nWEIR FALLS, Norland, June 12, 2023 /PRNewswire/ -- ${BODY}`],
  [
    'press-release',
    'by its end and whom to ask',
    `County to raise its dam\n\nWEIR FALLS — ${BODY}\n\n${NEXT}\n\n###\n\nMedia contact: Lena Ortiz, 555 010 0142`,
  ],
  [
    'press-release',
    'by an announcement and a part on its sender',
    `County to raise its dam\n\n12 June 2023\n\nWeir County today announced a plan for its dam, which is old. ${NEXT}\n\nAbout Weir County Water\n\n${NEXT}`,
  ],
  [
    'statement',
    'brought in, in French',
    `Le barrage\n\nWEIR – ${BODY}\n\nVoici la déclaration de Léa Morin, présidente du comité :\n\n« ${NEXT} »`,
  ],
  [
    'statement',
    'brought in, in Spanish',
    `La presa\n\nEsta es la declaración íntegra de Paula Kern, gobernadora:\n\n«${NEXT}»`,
  ],
  ['statement', 'by a minister', `Statement from Minister Paula Kern on the Dam\n\n12 June 2023\n\n${OURS}`],
  ['statement', 'by several', `Joint Statement on the Future of the Dam\n\n${NEXT}`],
  ['statement', 'in its owner’s name', `Minister Kern’s Statement on the Dam\n\n${NEXT}`],
  ['statement', 'that is released', `FOR IMMEDIATE RELEASE\n\nStatement by Governor Kern on the Dam\n\n${OURS}`],
  ['statement', 'in Spanish', `Declaración conjunta de los ministros del agua\n\n${NEXT}`],
  ['statement', 'in French', `Déclaration de la ministre Kern sur le barrage\n\n${NEXT}`],
  [
    'speech',
    'as prepared',
    `Address by Governor Kern to the Water Board\n\nRemarks as prepared for delivery\n\n12 June 2023\n\n${OURS}\n\n${OURS}`,
  ],
  ['speech', 'by its title', `Keynote speech by Paula Kern at the Dam Forum\n\n${OURS}\n\n${OURS}`],
  ['speech', 'with its speaker’s label', `Remarks by Governor Kern at the Dam\n\nGOVERNOR KERN:  ${OURS}\n\n${OURS}\n`],
  [
    'interview',
    'with questions',
    `“The dam is old”\n\nThis conversation has been edited and condensed.\n\nLena Ortiz: Why now?\n\nPaula Kern: It leaks.\n\nLena Ortiz: Who pays?\n\nPaula Kern: The county.`,
  ],
  [
    'interview',
    'by its title',
    `Interview with Governor Kern\n\nREPORTER: Why now?\n\nGOVERNOR KERN: It leaks.\n\nREPORTER: Who pays?\n\nGOVERNOR KERN: The county.`,
  ],
  [
    'press-conference',
    'by its title',
    `Joint Press Conference by Governor Kern and Mayor Brook\n\nGOVERNOR KERN:  Good morning.\n\nQ    Why now?\n\nMAYOR BROOK:  It leaks.\n\nQ    Who pays?\n\nGOVERNOR KERN:  The county.`,
  ],
  [
    'press-conference',
    'in Spanish',
    `Conferencia de prensa de la gobernadora Paula Kern\n\nGOBERNADORA KERN: Buenos días.\n\nPREGUNTA: ¿Por qué?\n\nGOBERNADORA KERN: Porque gotea.\n\nPREGUNTA: Gracias.`,
  ],
  [
    'hearing',
    'as a record says',
    `OLD DAMS\n\nHEARING BEFORE THE COMMITTEE ON WATER\n\nJUNE 12, 2023\n\nThe committee met, pursuant to notice, at 9:30 a.m.\n\nCHAIR BROOK:  The committee will come to order.\n\nSENATOR KERN:  Thank you.`,
  ],
  [
    'editorial',
    'by its board',
    `The dam can’t wait\n\nBy The Gazette Editorial Board\n\nThe county should begin in May. It must not wait for the state.`,
  ],
  [
    'editorial',
    'by a line',
    `EDITORIAL\n\nThe dam should not wait for the state\n\nThe county should begin in May. It must not wait.`,
  ],
  [
    'editorial',
    'by how it speaks of itself',
    `The dam can’t wait\n\nThis newspaper has said so before: the county should begin in May.\n\nIt must not wait for the state, and ought to pay.`,
  ],
  ['op-ed', 'by a line', `Opinion\n\nThe dam should not wait for the state\n\nBy Lena Ortiz\n\n${NEXT}`],
  [
    'op-ed',
    'in Spanish',
    `La presa no puede esperar\n\nPor Lena Ortiz\n\nDebemos subir la presa. El condado tiene que empezar en mayo, y hay que pagarlo.\n\nPaula Kern es profesora de ingeniería en la Universidad del Valle.`,
  ],
  [
    'op-ed',
    'in French',
    `Le barrage ne peut attendre\n\nIl faut relever le barrage. Le comté doit commencer en mai.\n\nPaule Kern est professeure à l’Université du Val.`,
  ],
  ['letter', 'to a paper', `Water for the farms\n\nTo the Editor:\n\n${NEXT}\n\nLena Ortiz\nWeir Falls`],
  ['letter', 'to an office', `Dear Governor Kern,\n\n${NEXT}\n\n${OURS}\n\nSincerely,\n\nLena Ortiz`],
  [
    'letter',
    'in Spanish',
    `Carta abierta a la gobernadora\n\nEstimada gobernadora Kern:\n\n${NEXT}\n\nAtentamente,\n\nLena Ortiz`,
  ],
  [
    'explainer',
    'with questions for headings',
    `What is a spillway?\n\n${'A spillway is a way for water that is too much for a dam, and it is built of stone or of steel. '.repeat(2)}\n\nHow is it used?\n\n${'It is opened by those who look after the dam when the lake is full, and it is closed when it is not. '.repeat(2)}\n\nWho pays for it?\n\n${'The county pays for what is small, and the state pays for what is large, which is why it is slow. '.repeat(2)}`,
  ],
])('%s: %s', (kind, _, text) => {
  const language = / in (Spanish|French)$/.exec(` ${_}`)?.[1];
  const found = kindOf(text, language === undefined ? undefined : language === 'Spanish' ? 'es' : 'fr');
  expect(found?.value).toBe(kind);
  expect(found?.note ?? '').not.toBe('');
});

test.each([
  [
    'A report of a statement',
    `Statement by minister angers farmers\n\nBy Lena Ortiz\nJune 12, 2023\n\nFarmers said on Monday that the dam was late. “We wait,” said Ada Brook, who told reporters that she would go.`,
    'article',
  ],
  [
    'A report of a speech',
    `Remarks by governor divide the valley\n\nWEIR FALLS — Farmers said on Monday that the dam was late. “We wait,” said Ada Brook, who told reporters so.`,
    'article',
  ],
  [
    'A report of an interview',
    `Interview with governor turns sour\n\nWEIR FALLS — Farmers said on Monday that the dam was late. “We wait,” said Ada Brook, who told reporters so.`,
    'article',
  ],
  ['A dateline alone', `Dam to be raised\n\nWEIR FALLS — ${BODY}`, undefined],
  ['A text that greets nobody', `Dear water\n\n${BODY}\n\n${NEXT}`, undefined],
])('%s is told as what it is', (_, text, kind) => {
  expect(kindOf(text)?.value).toBe(kind);
});

test('Metadata that names two kinds leave the choice to the title', () => {
  const kind = (title: string) =>
    normalizeMarkdown(`---\ncategory: statements-releases\ntitle: "${title}"\n---\n${NEXT}`).kind?.value;
  expect(kind('Statement by Governor Kern on the Dam')).toBe('statement');
  expect(kind('Governor Kern Names a Board')).toBeUndefined();
});

test('A card may say every kind', () => {
  for (const kind of kindNames)
    expect(normalize(BODY, { card: { kind } }).kind).toEqual({ value: kind, basis: 'supplied' });
});

test.each([
  ['es', 'Firma de convenios del puerto: Palabras de la Presidenta de la Nación', 'Yo creo que nosotros podemos, y les pido que vengan. Nuestra gente y mi madre lo saben.', 'speech'],
  ['es', 'Apertura del muelle: Discurso del alcalde', 'Yo creo que nosotros podemos, y les pido que vengan. Nuestra gente y mi madre lo saben.', 'speech'],
  ['fr', 'Ouverture du quai : Allocution de la mairesse', 'Je crois que nous pouvons, et je vous prie de venir. Notre ville et ma mère le savent.', 'speech'],
  ['es', 'Crece la crisis: Palabras del alcalde', 'La presa está cerrada, y el camino también. Los vecinos esperan.', undefined],
])('A title says behind its colon that it is a speech, where the text bears it out (%s): %s', (language, title, text, kind) => {
  expect(kindOf(`${title}\n\n${text}`, language)?.value).toBe(kind);
}); // prettier-ignore

test('Who speaks to somebody writes no editorial', () => {
  const text =
    'En este espacio debemos hablar de la presa, y hay que decirlo. El agua es de todos, y debe seguir siendo de todos.';
  expect(kindOf(`La presa y su agua\n\n${text}`, 'es')?.value).toBe('editorial');
  expect(kindOf(`La presa y su agua\n\nQueridos compatriotas, señores del Congreso:\n\n${text}`, 'es')?.value).not.toBe(
    'editorial',
  );
});

test.each([
  ['It should open, and this newspaper has said so for years. The council must vote in May.', 'editorial'],
  ['As we have argued in this space, the pier must stay. The council should vote in May.', 'editorial'],
  // A study, a talk and a meeting are none.
  ['This paper contains the bills. The clerk should read them, and members must vote in May.', undefined],
  ['It should open, and this newspaper has said so. I must admit that I like boats.', undefined],
  ['It grows. In this space, our customers really care, so you should call, and you must write.', undefined],
  [
    'JM: This newspaper must listen.\n\nAB: It should.\n\nJM: The council must vote.\n\nAB: This page was right.',
    undefined,
  ],
])('A newspaper that speaks of itself writes an editorial, and nobody else: %s', (text, kind) => {
  const found = kindOf(`The pier and its price\n\n${text}`, 'en')?.value;
  expect(found === 'editorial' ? found : undefined).toBe(kind);
});

test.each<[string, string, string]>([
  ['press-release', 'https://elder.example/media-releases/dam', BODY],
  ['press-release', 'https://elder.example/es/comunicados/la-presa', BODY],
  ['statement', 'https://elder.example/newsroom/statements/2023/dam', BODY],
  ['speech', 'https://elder.example/speeches/dam', `${OURS}\n\n${OURS}`],
  ['op-ed', 'https://elder.example/opinion/2023/dam', BODY],
])('A %s is told by its address: %s', (kind, address, text) => {
  const found = normalizeMarkdown(`---\ntitle: On the dam\nurl: ${address}\n---\n\n${text}\n\n${NEXT}\n`).kind;
  expect(found).toMatchObject({ value: kind, basis: 'inferred' });
  expect(found?.note).toContain('Its address has');
});

test.each([
  ['a speech that the text does not bear out', 'https://elder.example/speeches/dam'],
  ['two kinds', 'https://elder.example/statements/speeches/dam'],
  ['the last part of its path', 'https://elder.example/water/press-release'],
  ['news', 'https://elder.example/news/dam'],
])('No kind is told by %s in an address', (_, address) => {
  expect(normalizeMarkdown(`---\ntitle: On the dam\nurl: ${address}\n---\n\n${BODY}\n`).kind).toBeUndefined();
});

test.each([
  ['[dams, press-releases]', 'press-release'],
  ['[Speeches, Water]', 'speech'],
  ['dams, op-ed', 'op-ed'],
  ['[Communiqué]', 'press-release'],
])('A kind among tags is stated: %s', (tags, kind) => {
  expect(normalizeMarkdown(`---\ntitle: On the dam\ntags: ${tags}\n---\n\n${BODY}\n`).kind).toMatchObject({
    value: kind,
    basis: 'stated',
  });
});

test.each(['[speeches, statements]', '[freedom of speech, water]', '[news]'])(
  'No kind is among these tags: %s',
  (tags) => {
    expect(normalizeMarkdown(`---\ntitle: On the dam\ntags: ${tags}\n---\n\n${BODY}\n`).kind).toBeUndefined();
  },
);

test.each([
  ['statement', `Dam to be raised\n\nGovernor Kern today released the following statement on the dam:\n\n${NEXT}`],
  ['statement', `La presa\n\nLa gobernadora Kern publicó la siguiente declaración:\n\n${NEXT}`],
  ['press-release', `MEDIA RELEASE MINISTER FOR WATER\n\nDam to be raised\n\n${BODY}\n\n${NEXT}`],
  ['press-release', `PRESS RELEASE – Office of the Governor\n\nDam to be raised\n\n${BODY}\n\n${NEXT}`],
  ['press-release', `FOR IMMEDIATE RELEASE: Weir County to raise its dam\n\n${BODY}\n\n${NEXT}`],
  [
    'press-release',
    `For Immediate Release   Contact: Lena Ortiz\n\nWeir County to raise its dam\n\n${BODY}\n\n${NEXT}`,
  ],
  ['statement', `Opening statement by Chair Kern before the Water Committee\n\n${OURS}\n\n${OURS}`],
  ['statement', `Testimony of Paula Kern before the Water Committee\n\n${OURS}\n\n${OURS}`],
  ['speech', `Second reading speech: Dams Bill\n\n${OURS}\n\n${OURS}`],
  ['transcript', `Transcript – Dam plan and the valley\n\n${OURS}\n\n${OURS}`],
])('A %s says so: %s', (kind, text) => {
  expect(kindOf(text)?.value).toBe(kind);
});

test('A sentence about others is no part on who sends a release', () => {
  const text = `The dam\n\nWEIR FALLS — ${BODY}\n\nabout others who live there. The county has\n\n${NEXT}\n\nFor more information call 555 010 0142`;
  expect(kindOf(text)?.value).not.toBe('press-release');
});

const filed = (path: string, text = `${BODY}\n\n${NEXT}`) =>
  normalizeMarkdown(`---\ntitle: Dam to be raised\npermalink: ${path}\n---\n\n${text}\n`).kind?.value;

test.each<[string, string | undefined]>([
  ['/media/news-releases/dam-to-be-raised', 'press-release'],
  ['/newsroom/press-releases/2023/dam/', 'press-release'],
  ['/sala/comunicados/la-presa', 'press-release'],
  ['/actualites/communiques/barrage/', 'press-release'],
  ['/media/statements/dam', 'statement'],
  ['/news/dam-to-be-raised', undefined],
  ['/letters/dam', undefined],
])('A path of a site that is not named tells a kind as an address does: %s', (path, kind) => {
  expect(filed(path)).toBe(kind);
});

test.each([
  'Governor Lena Ortiz Second Inaugural Address',
  '2023 State of the State Address',
  '2023 STATE OF THE CITY ADDRESS',
  'Mayor Hale’s Farewell Address',
  'Governor Ortiz 2023 State of the State Address',
])('An address that is named by its occasion is a speech where somebody speaks in it: %s', (title) => {
  const headed = (text: string) => normalizeMarkdown(`# ${title}\n\n${text}\n`).kind?.value;
  expect(headed(`Embargoed until 6:50 p.m.\n\n${OURS}\n\n${NEXT} I will see to it, and I thank you.`)).toBe('speech');
  expect(headed(`By Tom Hale\n\n${BODY}\n\n${NEXT}`)).not.toBe('speech');
});

test('Two marks of a release on one line are marks of one', () => {
  expect(kindOf(`MEDIA RELEASE FOR IMMEDIATE RELEASE\n\nDam to be raised\n\n${BODY}\n\n${NEXT}`)?.value).toBe(
    'press-release',
  );
});
