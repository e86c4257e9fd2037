import type { Times } from '../times.ts';

export const frenchTimes: Times = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  one: 'ce',
  isOneBare: true,
  last: { before: '(?!)', behind: 'dernier|passé' },
  next: { before: '(?!)', behind: 'prochain' },
  ofMonth: String.raw`\s`,
  ofYear: String.raw`\s`,
  ordinal: 'er',
  namedFor: String.raw`(?:batailles?|anniversaires?|massacre|tuerie|insurrection|soulèvement|révolution|attentats?|rue|place|avenue|mouvement|manifeste)(?:\sde\s\p{L}+)?\sdu`,
  until: String.raw`\sau\s|\set\s|[-–]`,
  days: [
    [String.raw`avant-hier`, -2],
    [String.raw`hier(?:\s(?:soir|matin))?`, -1],
    [String.raw`aujourd[’']hui|ce\s(?:matin|midi|soir)|cet\saprès-midi|cette\snuit`, 0],
    ['demain', 1],
    ['après-demain', 2],
  ],
  yearLead: String.raw`en|depuis|avant|après|dès|jusqu[’']en|l[’']an|année|entre|fin|début`,
  behindYear:
    'et|ou|à|au|aux|de|du|des|le|la|les|un|une|avec|par|pour|que|qui|où|il|elle|ils|elles|est|a|ont|avait|ne|mais|sans|dans|en|sur',
  past: String.raw`(?:a|ont|avait|avaient|est|sont)\s(?:été\s)?\p{L}+(?:é|i|u|is|it|ert)e?s?|était|étaient|fut|furent`,
  future: String.raw`\p{L}{2,}(?:ra|ront)|va\s\p{L}+(?:er|ir|re)|vont\s\p{L}+(?:er|ir|re)|doit|doivent|prévue?s?|devrait|devraient`,
};
