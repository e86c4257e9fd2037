import { readWords } from './read-words.ts';

/**
 * What passages are listed under beside their words: whose words stand in them, and what they are about. No text has a word that begins
 * so, and nobody can ask for one.
 */
const [saidSign, topicSign] = ['»', '›'];

export const saidTerm = (speaker: string): string => saidSign + joined(speaker);
export const topicTerm = (topic: string): string => topicSign + joined(topic);

/** Terms with spaces are runs of words. */
const joined = (name: string): string =>
  readWords(name)
    .map(({ word }) => word)
    .join('-');
