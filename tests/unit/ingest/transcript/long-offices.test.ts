import { expect, test } from 'vitest';
import { normalize, normalizeMarkdown, turnsOf } from '../normalize.ts';

test.each([
  'COORDINADORA NACIONAL DE PROTECCIÓN DE LAS PERSONAS QUE PESCAN EN LOS ESTUARIOS DEL NORTE DE LA SECRETARÍA DE PUERTOS Y REPRESENTANTE DEL ESTADO ANTE EL COMITÉ DE LA COSTA Y DE SUS ISLAS, TOBÍAS LEDEZ RÍOS',
  'SUBSECRETARIO DE DESARROLLO FLUVIAL, PARTICIPACIÓN SOCIAL Y ASUNTOS DE LA COSTA DE LA SECRETARÍA DE PUERTOS ENCARGADO DEL DESPACHO DE LA SUBSECRETARÍA DE PREVENCIÓN DE CRECIDAS Y DE SUS OFICINAS, ARTURO MEDIÁN PARDO',
  'DIRECTORA GENERAL DEL INSTITUTO NACIONAL PARA EL CUIDADO DE LOS MANGLARES, LOS ESTEROS Y LAS LAGUNAS COSTERAS (INCMELC) Y SECRETARIA TÉCNICA DEL CONSEJO DE LA PESCA RIBEREÑA DEL PACÍFICO NORTE, ALMA SOTO',
  'MINISTRE DÉLÉGUÉE CHARGÉE DES PORTS DE PÊCHE, DES PHARES ET BALISES, DE LA NAVIGATION INTÉRIEURE ET DES VOIES NAVIGABLES AUPRÈS DU MINISTRE DES TRANSPORTS, DE LA MER ET DES RIVES DU SAINT-LAURENT, LÉA MORIN',
  'DIRECTOR GENERAL DE LA COMISIÓN DE AGUAS, DRENAJES Y SANEAMIENTO DE LA ZONA METROPOLITANA DEL VALLE DE RIBERA Y PRESIDENTE DEL CONSEJO DE CUENCA DE LOS RÍOS BRAVO, CONCHOS Y SABINAS, J. EFRÉN OSTO LUNA',
])('An office of any length before its holder’s name is a label: %s', (label) => {
  const text = `PREGUNTA: ¿Cuándo abre el puerto?\n\n${label}: Con gusto. Abre en mayo.\n\nPREGUNTA: Gracias.\n`;
  expect(turnsOf(normalize(`Versión estenográfica\n\n${text}`)).map((turn) => turn.label)).toEqual([
    'PREGUNTA',
    label,
    'PREGUNTA',
  ]);
});

test.each([
  ['COMANDANTE DEL BATALLÓN DE PUENTES "RÍO BRAVO", GUILLERMO OSTO LUNA', 'GUILLERMO OSTO LUNA'],
  ['DIRECTORA DE LA ESCUELA “MAR DEL NORTE”, ALMA SOTO', 'ALMA SOTO'],
  [
    'ASESOR TÉCNICO DE LA COORDINACIÓN GENERAL DE PUERTOS Y FAROS, JOSÉ TOMÁS LEDEZ DEL VALLE Y OROPEZA',
    'JOSÉ TOMÁS LEDEZ DEL VALLE Y OROPEZA',
  ],
  ['ALMA SOTO RÍOS, DIRECTORA DEL BUQUE ESCUELA «GAVIOTA»', 'ALMA SOTO RÍOS'],
  ['EMBALSAMADOR DE AVES, BALTASAR OSTO LUNA', 'BALTASAR OSTO LUNA'],
  ['Tomás “Chico” Ledez', 'Tomás “Chico” Ledez'],
])('What is quoted within a label is part of it: %s', (label, name) => {
  const turn = `${label}: Con gusto. Abre en mayo.`;
  const isLow = /\p{Ll}/u.test(label);
  const [asks, thanks] = isLow ? ['Ana Ruiz', 'Ana Ruiz'] : ['PREGUNTA', 'PREGUNTA'];
  const text = `${asks}: ¿Cuándo abre el puerto?\n\n${turn}\n\n${thanks}: Gracias.\n\n${turn}\n`;
  const turns = turnsOf(normalize(`Versión estenográfica\n\n${text}`));
  expect(turns.map((one) => one.label)).toEqual([asks, label, thanks, label]);
  expect(turns[1]?.speaker.label).toBe(name);
});

const bold = (label: string, words: string): string => `**${label}:** ${words}`;

test.each([
  'ALMA SOTO RÍOS, DIRECTORA GENERAL DEL INSTITUTO PARA EL CUIDADO DE LOS ESTEROS\nDEL NORTE (INCEN)',
  'TOBÍAS LEDEZ, COORDINADOR GENERAL DE PUERTOS Y VOCERO DE LA SECRETARÍA DE MARINA\nY PESCA',
  'LÉA MORIN, MINISTRE DÉLÉGUÉE CHARGÉE DES PORTS DE PÊCHE ET DE LA NAVIGATION\nINTÉRIEURE',
  'ARTURO MEDIÁN PARDO, SECRETARIO DE LOS RÍOS Y NUEVO PRESIDENTE DE LA CONFERENCIA REGIONAL SOBRE EL DESARROLLO DE LAS COSTAS DEL\nPACÍFICO Y EL CARIBE',
  'PRESIDENTA DE LA COMISIÓN DE FAROS Y BOYAS DE LA COSTA DEL PACÍFICO NORTE Y\nSUR, ALMA SOTO RÍOS',
])('A label in bold type goes on over the end of its line: %s', (label) => {
  const asks = ['PREGUNTA', 'INTERLOCUTORA'].flatMap((who) => [
    bold(who, '¿Cuándo abre el puerto, señora?'),
    bold('PRESIDENTA MARTA GIL LUNA', 'En mayo, como lo dijimos. ¿Alguien más?'),
  ]);
  const text = [...asks, bold(label, 'Gracias, presidenta. Abre en mayo.'), ...asks].join('\n\n');
  const labels = turnsOf(normalizeMarkdown(`# Conferencia de prensa\n\n${text}\n`)).map((turn) => turn.label);
  expect(labels[4]).toBe(label.replace('\n', ' '));
  expect(labels).toHaveLength(9);
});

test.each([
  'Señor presidente Andrés Gil Luna:',
  'Señora gobernadora Marta Ríos:',
  'Señor secretario de Marina, almirante Juan Osto:',
  'Monsieur le ministre Luc Varenne :',
  'Señorita Alma Soto:',
])('Whom a speech greets on a line of its own does not speak: %s', (greeting) => {
  const text = `MODERADOR: Tiene la palabra la alcaldesa.\n\nALMA SOTO RÍOS, ALCALDESA DE RIBERA: Buenas tardes.\n\n${greeting}\n\nEs un honor estar con ustedes en este muelle.\n\nMODERADOR: Gracias, alcaldesa.\n\nALMA SOTO RÍOS: A ustedes.\n`;
  const turns = turnsOf(normalize(`Versión estenográfica\n\n${text}`));
  expect(turns.map(({ label }) => label)).not.toContain(greeting.replace(/ ?:$/, ''));
  expect(turns[1]?.paragraphs.map(({ text: words }) => words)).toContain(
    'Es un honor estar con ustedes en este muelle.',
  );
});
