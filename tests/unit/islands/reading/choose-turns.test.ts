import { expect, test } from 'vitest';
import { isOfVoice, listVoices, readVoice, writeVoice } from '../../../../src/islands/reading/choose-turns.ts';

const turn = (role: string, name: string, named = false) => ({ role, name, named });
const call = [
  turn('moderator', 'Moderator'),
  turn('official', 'Official'),
  turn('press', 'Reporter'),
  turn('official', 'Official'),
];

test('Offers the roles where names say no more', () => {
  expect(listVoices(call).map(({ key, turns }) => `${key} ${turns}`)).toEqual(['moderator 1', 'official 2', 'press 1']);
});

test('Offers speakers too where several have one role, those with most turns first', () => {
  const voices = listVoices([...call, turn('official', 'Ms. Lee', true), turn('official', 'Ms. Lee', true)]);
  // A label is nobody's name; one that all of a role have is left out, since several people would look like one.
  expect(voices.map(({ name, shared }) => [name, shared])).toEqual([
    ['moderator', true],
    ['officials', true],
    ['reporters', true],
    ['turns labelled “Official”', true],
    ['Ms. Lee', false],
  ]);
});

test('Offers nothing where one voice speaks', () => expect(listVoices([turn('speaker', 'Ms. Lee', true)])).toEqual([]));

test('Reads the choice from the address, and leaves the rest of it as it is', () => {
  const voices = listVoices(call);
  const press = readVoice('?q=dam&only=press', voices);
  expect(press?.key).toBe('press');
  expect(readVoice('?only=nobody', voices)).toBeUndefined();
  expect(writeVoice('https://a.example/x/?q=dam#t7', press)).toBe('https://a.example/x/?q=dam&only=press#t7');
  expect(writeVoice('https://a.example/x/?q=dam&only=press#t7', undefined)).toBe('https://a.example/x/?q=dam#t7');
});

test('A voice’s turns are those of its role or its name', () => {
  const [, official] = listVoices(call);
  expect(official && call.map((each) => isOfVoice(each, official))).toEqual([false, true, false, true]);
});
