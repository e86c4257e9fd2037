import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const datesIn = (language: string, text: string) =>
  normalize(`Título\n\n${text}\n`, {
    card: { title: { value: 'X' }, date: { value: '2021-05-05' }, language },
  }).dates.map((date) => `${date.exact} = ${'edtf' in date ? (date.edtf ?? '?') : '?'}`);

test.each([
  ['El puente cerró ayer y abrirá el 10 de junio de 2021.', ['ayer = 2021-05-04', '10 de junio de 2021 = 2021-06-10']],
  ['El martes habló la ministra de la sequía.', ['El martes = 2021-05-04']],
  ['Los lunes cierra el museo del pueblo.', []],
  ['La feria será del 7 al 9 de mayo de 2022.', ['7 al 9 de mayo de 2022 = 2022-05-07/2022-05-09']],
  ['Se vendieron 2000 boletos en 2019, hasta 2020 personas vinieron.', ['2019 = 2019']],
  ['Cada mañana sale el barco, y mañana saldrá tarde.', ['mañana = 2021-05-06']],
  ['Empezó en marzo de 2018.', ['marzo de 2018 = 2018-03']],
  ['El viernes 6 de mayo de 2021 no existe.', ['viernes 6 de mayo de 2021 = ?']],
  ['La Batalla del 5 de Mayo se recuerda.', ['5 de Mayo = ?']],
  ['La batalla de Puebla del 5 de mayo se recuerda.', ['5 de mayo = ?']],
  ['Es el aniversario del 16 de septiembre, dicen.', ['16 de septiembre = ?']],
  ['Está en la calle del 2 de abril, al sur.', ['2 de abril = ?']],
  ['La batalla del 5 de mayo de 1862 fue larga.', ['5 de mayo de 1862 = 1862-05-05']],
  ['La sesión del 10 de mayo será larga.', ['10 de mayo = 2021-05-10']],
])('Spanish: %s', (text, dates) => {
  expect(datesIn('es', text)).toEqual(dates);
});

test.each([
  ['Le pont a fermé hier et rouvrira le 10 juin 2021.', ['hier = 2021-05-04', '10 juin 2021 = 2021-06-10']],
  ['Mardi dernier, la ministre a parlé.', ['Mardi dernier = 2021-05-04']],
  ['Le lundi le musée ferme.', []],
  ['La foire aura lieu du 7 au 9 mai 2022.', ['7 au 9 mai 2022 = 2022-05-07/2022-05-09']],
  ['Les attentats du 13 novembre ont marqué la ville.', ['13 novembre = ?']],
  ['La réunion du 10 mai sera longue.', ['10 mai = 2021-05-10']],
  ['Le 1er mars 2018, le train est parti.', ['1er mars 2018 = 2018-03-01']],
  ['En 2000 pages, il raconte sa vie depuis 1990.', ['1990 = 1990']],
])('French: %s', (text, dates) => {
  expect(datesIn('fr', text)).toEqual(dates);
});
