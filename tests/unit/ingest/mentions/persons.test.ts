import { expect, test } from 'vitest';
import { mentionIn, readMentions, type GivenAuthorities } from './mention-in.ts';

const wood = { id: 'wood', name: 'Duncan Wood' };
const lopez = { id: 'lopez', name: 'Ana López Marín', surname: 'López Marín', roles: [{ title: 'President' }] };
const lind = { id: 'lind', name: 'Jo Lind', aliases: ['Lind'], honorifics: ['Ms.'], roles: [{ title: 'President' }] };
const lindAdministration = {
  id: 'lind-administration',
  name: 'Lind administration',
  aliases: ['Lind-Wood administration'],
};
const people = (...given: Record<string, unknown>[]): GivenAuthorities => ({ people: given });

test('Short forms mean the person from the full name on', () => {
  expect(
    mentionIn(people(wood), ['Mr. Wood came early.', 'Duncan Wood spoke. Wood’s plan; Mr. Wood smiled.', 'Wood left.']),
  ).toEqual([
    'Mr. Wood came early.',
    '[Duncan Wood|wood] spoke. [Wood|wood]’s plan; [Mr. Wood|wood] smiled.',
    '[Wood|wood] left.',
  ]);
});

test('Where two persons of ours have the surname, a short form is nobody', () => {
  const two = people(wood, { id: 'ann-wood', name: 'Ann Wood' });
  expect(mentionIn(two, ['Duncan Wood met Ann Wood. Mr. Wood left.'])).toEqual([
    '[Duncan Wood|wood] met [Ann Wood|ann-wood]. Mr. Wood left.',
  ]);
  expect(mentionIn(two, ['Duncan Wood spoke. Mr. Wood left.'])).toEqual([
    '[Duncan Wood|wood] spoke. [Mr. Wood|wood] left.',
  ]);
});

test('Somebody with the surname whom no authority knows makes short forms nobody’s', () => {
  expect(mentionIn(people(wood), ['Duncan Wood met Rita Wood. Wood left.', 'Wood Street, wood, Woods'])).toEqual([
    '[Duncan Wood|wood] met Rita Wood. Wood left.',
    'Wood Street, wood, Woods',
  ]);
});

test('An office and a surname name the person whose office it is, without a full name before', () => {
  expect(mentionIn(people(lopez), ['President López Marín met Governor López Marín.'])).toEqual([
    '[President López Marín|lopez] met Governor López Marín.',
  ]);
  expect(mentionIn(people(lopez), ['President Lopez Marin spoke. Lopez-Marin left. Ms. López Marín stayed.'])).toEqual([
    '[President Lopez Marin|lopez] spoke. [Lopez-Marin|lopez] left. [Ms. López Marín|lopez] stayed.',
  ]);
});

test('Titles before a name are part of it, nationalities are not', () => {
  expect(mentionIn(people(lind, wood), ['The Arlandic President Jo Lind and Former ambassador Duncan Wood'])).toEqual([
    'The Arlandic [President Jo Lind|lind] and Former [ambassador Duncan Wood|wood]',
  ]);
  expect(
    mentionIn(people(wood), ['Secretary of State for Fish Duncan Wood; Secretary of Defense Duncan Wood']),
  ).toEqual(['Secretary of State for Fish [Duncan Wood|wood]; [Secretary of Defense Duncan Wood|wood]']);
});

test('What a title names is part of it', () => {
  const archive = { people: [wood], topics: [{ id: 'fish', name: 'Fish', terms: ['fish'] }] };
  expect(mentionIn(archive, 'The Secretary of Fish and Game Duncan Wood likes fish.')).toEqual([
    'The [Secretary of Fish and Game Duncan Wood|wood] likes [fish|fish].',
  ]);
});

test('An administration is not the person', () => {
  const archive = { people: [lind, wood], organizations: [lindAdministration] };
  const text = 'The Lind administration, the Lind-Wood administration, Lind policies, Lind-era rules and Lind.';
  expect(mentionIn(archive, text)).toEqual([
    'The [Lind administration|lind-administration], the [Lind-Wood administration|lind-administration], Lind policies, Lind-era rules and [Lind|lind].',
  ]);
});

test('A surname behind another given name, initial or title is somebody else', () => {
  const text = 'Rita Lind, R. Lind, Mr. Lind, First Lady Lind, Vice President Lind, Lind Foundation.';
  expect(mentionIn(people(lind), text)).toEqual([text]);
});

test('A capital that the sentence gives to the word before a name is no given name', () => {
  expect(
    mentionIn(people(lind), 'When Lind spoke, Earlier Lind left. On Monday Lind stayed; Presidents Lind and Wood.'),
  ).toEqual([
    'When [Lind|lind] spoke, Earlier [Lind|lind] left. On Monday [Lind|lind] stayed; Presidents [Lind|lind] and Wood.',
  ]);
});

test('Offices alone, labels in capitals and hyphenated names are no persons', () => {
  const text = 'The President spoke. MS. LIND: Hello. Jo Lind-Berg and Ms. Berg-Lind agreed, O’Lind too.';
  expect(mentionIn(people(lind), text)).toEqual([text]);
});

test('A hyphenated surname is one name', () => {
  expect(
    mentionIn(people({ id: 'kb', name: 'Zo Kanno-Berg' }), 'Zo Kanno-Berg; Mr. Kanno-Berg; Ms. Berg; Kanno'),
  ).toEqual(['[Zo Kanno-Berg|kb]; [Mr. Kanno-Berg|kb]; Ms. Berg; Kanno']);
});

test('A title turns a name that is also a place into the person', () => {
  const archive = { people: [{ id: 'paris-lee', name: 'Lee Paris' }], places: [{ id: 'paris', name: 'Paris' }] };
  expect(readMentions(archive, ['In Paris, Lee Paris spoke.', 'Mr. Paris left.']).marked).toEqual([
    'In [Paris|paris], [Lee Paris|paris-lee] spoke.',
    '[Mr. Paris|paris-lee] left.',
  ]);
});
