import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

/** Records of parliaments, courts and programmes as they print them: the text, and who speaks in it. */
const records: Record<string, [text: string, ...labels: string[]]> = {
  'the House of Commons of Canada, in French': [
    `Débats de la Chambre des communes

Le mardi 5 mars 2024

Le Président: La parole est à l’honorable députée de Rive-Sud.

Mme Chloé Ménard (Rive-Sud, BQ): Monsieur le Président, le pont est fermé depuis lundi. Quand ouvrira-t-il?

Des voix: Oh, oh!

● (1435)

L’hon. Louis Arnaud (ministre des Ports, Lib.): Monsieur le Président, il ouvrira en juin.

Le vice-président: À l’ordre.

Mme Chloé Ménard: Nous verrons bien.
`,
    'Le Président',
    'Mme Chloé Ménard (Rive-Sud, BQ)',
    'Des voix',
    'L’hon. Louis Arnaud (ministre des Ports, Lib.)',
    'Le vice-président',
    'Mme Chloé Ménard',
  ],
  'the Assemblée nationale of Québec': [
    `Journal des débats

Le Président : M. le ministre, la parole est à vous.

M. Arnaud : Merci, M. le Président. Le pont est fermé, et nous le réparons.

Des voix : Bravo!

Le Vice-Président (M. Brec) : S’il vous plaît!

Mme Ménard : Quand ouvrira-t-il?

M. Arnaud : En juin.
`,
    'Le Président',
    'M. Arnaud',
    'Des voix',
    'Le Vice-Président (M. Brec)',
    'Mme Ménard',
    'M. Arnaud',
  ],
  'the Assemblée nationale of France': [
    `Compte rendu intégral

M. le président. La parole est à Mme Chloé Ménard.

Mme Chloé Ménard. Le pont est fermé, monsieur le président. Quand ouvrira-t-il ?

M. Louis Arnaud, ministre délégué chargé des ports. Il ouvrira en juin.

(Exclamations sur quelques bancs.)

Mme Chloé Ménard. Nous verrons bien.

M. le président. La séance est levée.
`,
    'M. le président',
    'Mme Chloé Ménard',
    'M. Louis Arnaud, ministre délégué chargé des ports',
    'Mme Chloé Ménard',
    'M. le président',
  ],
  'the Congreso de los Diputados': [
    `Diario de sesiones

El señor PRESIDENTE: Señorías, comenzamos con las preguntas.

La señora LUGO PEÑA: Gracias, señor presidente. ¿Cuándo abre el puente?

El señor MINISTRO DE PUERTOS (Ríos Vela): El puente abre en junio.

La señora LUGO PEÑA: Lo veremos.

El señor PRESIDENTE: Gracias.
`,
    'El señor PRESIDENTE',
    'La señora LUGO PEÑA',
    'El señor MINISTRO DE PUERTOS (Ríos Vela)',
    'La señora LUGO PEÑA',
    'El señor PRESIDENTE',
  ],
  'the Cámara de Diputados': [
    `Versión estenográfica de la sesión ordinaria

La presidenta diputada Marta Lugo Peña: Tiene la palabra el diputado Ríos.

El diputado Iván Ríos Vela (desde la curul): Gracias, presidenta. ¿Cuándo abre el puente?

La secretaria diputada Rosa Mier: Se va a dar lectura a la respuesta.

El diputado Iván Ríos Vela: No estamos de acuerdo.

La presidenta diputada Marta Lugo Peña: Gracias, diputado.
`,
    'La presidenta diputada Marta Lugo Peña',
    'El diputado Iván Ríos Vela (desde la curul)',
    'La secretaria diputada Rosa Mier',
    'El diputado Iván Ríos Vela',
    'La presidenta diputada Marta Lugo Peña',
  ],
  'the presidency of Mexico, with a dash': [
    `Palabras en la inauguración del puente

-PRESIDENTE IVÁN RÍOS VELA: Muchas gracias a todos.

-MAESTRO DE CEREMONIAS: Escucharemos a la gobernadora.

-GOBERNADORA MARTA LUGO PEÑA: Buenos días a todas y todos.

-PRESIDENTE IVÁN RÍOS VELA: Inauguramos este puente.
`,
    'PRESIDENTE IVÁN RÍOS VELA',
    'MAESTRO DE CEREMONIAS',
    'GOBERNADORA MARTA LUGO PEÑA',
    'PRESIDENTE IVÁN RÍOS VELA',
  ],
  'the Senate of Australia': [
    `QUESTIONS WITHOUT NOTICE

Ferries

Senator FINCH (Ellery) (14:01): My question is to the minister. When will the ferries run?

Senator RUSK (North Pier—Minister for Ports) (14:02): I thank the senator. In June.

Honourable senators interjecting—

The PRESIDENT: Order!

Senator RUSK: As I said, in June.

Senator Ost interjecting—

The PRESIDENT: Senator Ost!
`,
    'Senator FINCH (Ellery)',
    'Senator RUSK (North Pier—Minister for Ports)',
    'The PRESIDENT',
    'Senator RUSK',
    'The PRESIDENT',
  ],
  'the parliament of New Zealand': [
    `Questions to ministers

SPEAKER: I call question No. 1.

ORLA FINCH (Labour—Ellery): When will the ferries run?

Hon PAVEL RUSK (Minister for Ports): In June. I have said so before.

Hon Members: Oh!

SPEAKER: Order!

ORLA FINCH: Supplementary?
`,
    'SPEAKER',
    'ORLA FINCH (Labour—Ellery)',
    'Hon PAVEL RUSK (Minister for Ports)',
    'Hon Members',
    'SPEAKER',
    'ORLA FINCH',
  ],
  'the House of Commons, copied from its pages': [
    `Ferry Services

Orla Finch
(Port Ellery) (Lab)
I thank the Minister for giving way. Will the fares rise?

The Minister for Ports
(Pavel Rusk)
They will not. I said so in May.

Orla Finch
I am grateful.

Pavel Rusk
I am glad to help the hon. Lady.

Orla Finch
May I ask about June?

Pavel Rusk
She may.
`,
    'Orla Finch (Port Ellery) (Lab)',
    'The Minister for Ports (Pavel Rusk)',
    'Orla Finch',
    'Pavel Rusk',
    'Orla Finch',
    'Pavel Rusk',
  ],
  'the Congress of the United States': [
    `[Congressional Record Volume 143, Number 8 (Tuesday, January 28, 1997)]
[House]
[Pages H700-H702]
From the Congressional Record Online through the Government Publishing Office [www.gpo.gov]

                           FERRY SAFETY ACT

  The SPEAKER pro tempore (Mr. Ost). Under a previous order of the House,
the gentlewoman from Ellery is recognized for five minutes.

                             General Leave

  Ms. FINCH. Mr. Speaker, I rise in support of the bill, which would make
the ferries of our State safer than they have been for many years.
  I ask unanimous consent that a letter be printed in the Record.
  There being no objection, the letter was ordered to be printed in the
Record, as follows:
  Dear Ms. Finch: We write about the ferries, as we have done before, and
hope that you will hear us.
  Mr. RUSK of Pier. Mr. Speaker, I yield to the gentlewoman.

                              {time}  1215

  Ms. FINCH. I thank the gentleman.
`,
    'The SPEAKER pro tempore (Mr. Ost)',
    'Ms. FINCH',
    'Mr. RUSK of Pier',
    'Ms. FINCH',
  ],
  'a court': [
    `TRANSCRIPT OF PROCEEDINGS

THE COURT: Good morning. Call your witness.

MR. RUSK: Thank you, Your Honor. We call Lena Ost.

DIRECT EXAMINATION

BY MR. RUSK:

Q. Where were you on Monday?

A. At the lock.

MS. FINCH: Objection.

THE COURT: Overruled.

THE WITNESS: I was at the lock.
`,
    'THE COURT',
    'MR. RUSK',
    'Q',
    'A',
    'MS. FINCH',
    'THE COURT',
    'THE WITNESS',
  ],
  'television news': [
    `HARBOUR TONIGHT

ORLA FINCH, HOST: Good evening. What happened at the lock?

PAVEL RUSK, CORRESPONDENT (voice-over): A gate broke.

(BEGIN VIDEO CLIP)

UNIDENTIFIED FEMALE: I saw it break.

(END VIDEO CLIP)

FINCH: Who is to blame?

RUSK (on camera): We don't know.

(COMMERCIAL BREAK)

FINCH: Thank you.
`,
    'ORLA FINCH, HOST',
    'PAVEL RUSK, CORRESPONDENT (voice-over)',
    'UNIDENTIFIED FEMALE',
    'FINCH',
    'RUSK (on camera)',
    'FINCH',
  ],
  'captions that were saved as text': [
    `WEBVTT

1
00:00:03.120 --> 00:00:05.960
Nadia Holt: Good evening, everyone.

2
00:00:09.120 --> 00:00:12.960
Sofia Arden: Good evening. We will open it in June.

3
00:01:23.120 --> 00:01:25.960
Nadia Holt: Let us begin with the cost.

4
00:02:40.120 --> 00:02:42.960
Sofia Arden: It is four million dollars.
`,
    'Nadia Holt',
    'Sofia Arden',
    'Nadia Holt',
    'Sofia Arden',
  ],
  'the presidency of Mexico, between rules': [
    `Conferencia de prensa

PRESIDENTA
Buenos días. Hoy hablamos del tren.
---
PREGUNTA
¿Cuándo sale?
---
PRESIDENTA
Sale en mayo.
---
SECRETARIO TOMÁS VELA
Con gusto lo explico.
---
PREGUNTA
¿Y el costo?
`,
    'PRESIDENTA',
    'PREGUNTA',
    'PRESIDENTA',
    'SECRETARIO TOMÁS VELA',
    'PREGUNTA',
  ],
  'a hearing of the Senate': [
    `[Senate Hearing 118-23]

                            FERRY FUNDING

    The Committee met, pursuant to notice, at 10:02 a.m., in room SR-253,
Russell Senate Office Building, Hon. Orla Finch, Chairman of the
Committee, presiding.

            OPENING STATEMENT OF HON. ORLA FINCH,
                    U.S. SENATOR FROM ELLERY

    The Chairman. Good morning. This hearing will come to order. We are
here to talk about ferries, and about what they cost.
    Senator Rusk, you may begin.
    Senator Rusk. Thank you, Mr. Chairman. I have come to speak of Mr.
Hale. He told us that the ferries were old. I believe him, and I think
that we should act before another winter comes.
    [The prepared statement of Senator Rusk follows:]
    Good morning. I am glad to be here and to speak about the ferries
of our State, as I have done for years.
    The Chairman. Thank you. Ms. Ost?
    Ms. Ost. Thank you. I have three points.
`,
    'The Chairman',
    'Senator Rusk',
    'The Chairman',
    'Ms. Ost',
  ],
};

test.each(Object.entries(records))('Who speaks is read in the record of %s', (_, [text, ...labels]) => {
  expect(turnsOf(normalize(text)).map(({ label }) => label)).toEqual(labels);
});

test('What is put into the record, headings and times are nobody’s words', () => {
  const [text = ''] = records['the Congress of the United States'] ?? [];
  expect(outline(normalize(text)).filter((line) => !line.startsWith('t'))).toEqual([
    'h1 heading: General Leave',
    'n1 note: There being no objection, the letter was ordered to be printed in the Record, as follows:',
    'p1 paragraph: Dear Ms. Finch: We write about the ferries, as we have done before, and hope that you will hear us.',
    'n2 note: {time} 1215',
  ]);
});
