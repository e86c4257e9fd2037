/** One of a talk's turns: who speaks, and the paragraphs of what is said. */
export type Said = readonly [name: string, ...paragraphs: string[]];

/** Talks of other people, in other languages, with turns of other lengths. */
export const talks: Record<string, readonly Said[]> = {
  'two people': [
    ['Orla Finch', 'Good evening, and welcome. What happened at the lock?'],
    ['Pavel Rusk', 'A gate broke in March. Nobody was hurt.', 'It was repaired within a week, and we paid for it.'],
    ['Orla Finch', 'Who is to blame?'],
    ['Pavel Rusk', 'The gate was ninety years old.'],
    ['Orla Finch', 'Thank you for coming.'],
  ],
  'three people with titles': [
    ['Mayor Ida Quill', 'The council has met. I will take two questions.'],
    ['Rob Fenn', 'When do the buses run again, Mayor?'],
    ['Mayor Ida Quill', 'On Monday. Dr. Ost knows more.'],
    ['Dr. Lena Ost', 'There are forty buses, and each was tested.'],
    ['Rob Fenn', 'And the trams?'],
    ['Dr. Lena Ost', 'The trams need a month, I am afraid.'],
    ['Mayor Ida Quill', 'That is all for today.'],
  ],
  'in Spanish': [
    ['Marta Lugo', 'Buenas tardes a todos. ¿Qué pasó en la presa?'],
    ['Iván Peña Ríos', 'Se rompió una compuerta en marzo y la reparamos en una semana.'],
    ['Marta Lugo', '¿Quién la pagó?'],
    ['Iván Peña Ríos', 'La pagó el estado, y estamos agradecidos.'],
    ['Marta Lugo', 'Muchas gracias por venir.'],
  ],
  'in French': [
    ['Chloé Ménard', 'Bonsoir à tous. Que s’est-il passé à l’écluse ?'],
    ['Louis de Brec', 'Une porte a cédé en mars, mais nous l’avons réparée en une semaine.'],
    ['Chloé Ménard', 'Qui a payé ?'],
    ['Louis de Brec', 'La ville a tout payé.', 'Je crois que c’était juste.'],
    ['Chloé Ménard', 'Merci de votre visite.'],
  ],
  'somebody who is not named': [
    ['Speaker 1', 'We are recording. Shall we begin with the minutes?'],
    ['Unknown Speaker', 'Yes, please.'],
    ['Speaker 1', 'They were sent on Friday, and there was one change.'],
    ['Speaker 2', 'I have read them. I agree.'],
    ['Speaker 1', 'Then they are approved.'],
    ['Speaker 2', 'What about the roof?'],
    ['Speaker 1', 'We will talk about the roof next week.'],
  ],
};

const two = (number: number): string => String(number).padStart(2, '0');
const parts = (seconds: number) => ({
  h: Math.floor(seconds / 3600),
  m: Math.floor(seconds / 60) % 60,
  s: seconds % 60,
});
/** `00:03`, `1:02:33`. */
const short = (seconds: number): string => {
  const { h, m, s } = parts(seconds);
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`;
};
const long = (seconds: number): string => {
  const { h, m, s } = parts(seconds);
  return `${two(h)}:${two(m)}:${two(s)}`;
};
const teams = (seconds: number): string => {
  const { h, m, s } = parts(seconds);
  return `${String(h)}:${String(m)}:${String(s)}.120`;
};

/** How one turn is printed: by name, time since the recording began in seconds, and paragraphs. */
type Print = (name: string, seconds: number, speech: string) => string;

/** Ways of printing turns with times. */
export const clocked: Record<string, Print> = {
  'Name (00:03): on a line': (name, at, speech) => `${name} (${short(at)}):\n${speech}\n`,
  'Name: (00:03) on a line': (name, at, speech) => `${name}: (${short(at)})\n${speech}\n`,
  'Name 0:03 on a line': (name, at, speech) => `${name}  ${short(at)}  \n${speech}\n`,
  'Name 0:03 and a blank line': (name, at, speech) => `${name}   ${short(at)}\n\n${speech}\n`,
  '[Name] 00:00:03 on a line': (name, at, speech) => `[${name}] ${long(at)}\n${speech}\n`,
  '[00:00:03] Name: before the words': (name, at, speech) => `[${long(at)}] ${name}: ${speech}\n`,
  '(0:03) Name: before the words': (name, at, speech) => `(${short(at)}) ${name}: ${speech}\n`,
  'Name [00:00:03]: before the words': (name, at, speech) => `${name} [${long(at)}]: ${speech}\n`,
  'Name: 00:00:03 on a line': (name, at, speech) => `${name}: ${long(at)}\n\n${speech}\n`,
  '00:00:03 - Name on a line': (name, at, speech) => `${long(at)} - ${name}\n${speech}\n`,
  '0:03 Name on a line': (name, at, speech) => `${short(at)} ${name}\n${speech}\n`,
  'a span above the name': (name, at, speech) => `${teams(at)} --> ${teams(at + 2)}\n${name}\n${speech}\n`,
  'the time below the name': (name, at, speech) => `${name}\n${short(at)}\n${speech}\n`,
  'the time above the name': (name, at, speech) => `${long(at)}\n${name}\n${speech}\n`,
};

/** The same in Markdown. */
export const clockedMarkdown: Record<string, Print> = {
  '**Name** 0:03 on a line': (name, at, speech) => `**${name}** ${short(at)}\n\n${speech}\n`,
  '**Name** (0:03): before the words': (name, at, speech) => `**${name}** (${short(at)}): ${speech}\n`,
  'Name 0:03 without a blank line': (name, at, speech) => `${name}  ${short(at)}\n${speech}\n`,
  '[Name] 00:00:03 without a blank line': (name, at, speech) => `[${name}] ${long(at)}\n${speech}\n`,
  '**[00:00:03] Name:** before the words': (name, at, speech) => `**[${long(at)}] ${name}:** ${speech}\n`,
};

/** Ways of printing turns without times. */
export const plain: Record<string, Print> = {
  'Name: before the words': (name, _, speech) => `${name}: ${speech}\n`,
  'NAME — before the words': (name, _, speech) => `${name.toUpperCase()} — ${speech}\n`,
  'Name – before the words': (name, _, speech) => `${name} – ${speech}\n`,
  'NAME.- before the words': (name, _, speech) => `${name.toUpperCase()}.- ${speech}\n`,
  'NAME on a line': (name, _, speech) => `${name.toUpperCase()}\n${speech}\n`,
  'NAME on a line of its own': (name, _, speech) => `${name.toUpperCase()}\n\n${speech}\n`,
  'Name on a line': (name, _, speech) => `${name}\n${speech}\n`,
  'Name: on a line': (name, _, speech) => `${name}:\n${speech}\n`,
  'NAME between rules': (name, _, speech) => `---\n${name.toUpperCase()}\n${speech}`,
  'Name between rules': (name, _, speech) => `----------\n\n${name}\n\n${speech}\n`,
};

export const plainMarkdown: Record<string, Print> = {
  '**Name** before the words': (name, _, speech) => `**${name}** ${speech}\n`,
  '**Name:** before the words': (name, _, speech) => `**${name}:** ${speech}\n`,
  '**Name**: before the words': (name, _, speech) => `**${name}**: ${speech}\n`,
  '**Name** – before the words': (name, _, speech) => `**${name}** – ${speech}\n`,
  '**NAME** on a line': (name, _, speech) => `**${name.toUpperCase()}**\n\n${speech}\n`,
  '**Name** on a line, words below': (name, _, speech) => `**${name}**\n${speech}\n`,
  '### Name': (name, _, speech) => `### ${name}\n\n${speech}\n`,
  'NAME between rules': (name, _, speech) => `---\n\n**${name.toUpperCase()}**\n\n${speech}\n`,
};

/** A talk as a file, with a title above it. */
export function printTalk(said: readonly Said[], print: Print, title: string): string {
  let at = 3;
  const turns = said.map(([name, ...paragraphs]) => {
    const turn = print(name, at, paragraphs.join('\n\n'));
    at += 7 + paragraphs.join(' ').length;
    return turn;
  });
  return `${title}\n\n${turns.join('\n')}`;
}
