/** Words of a question that are not looked for: how one asks what somebody said. Small letters, no accents. */
export const questionWords = {
  /** Before a name: `what did`, `who is`. */
  asking: [
    'what',
    'which',
    'who',
    'how',
    'when',
    'where',
    'did',
    'does',
    'do',
    'has',
    'have',
    'had',
    'is',
    'was',
    'the',
  ],
  /** That somebody speaks. */
  speaking: ['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'think', 'thinks', 'thought', 'speak', 'spoke'],
  /** Between a name and what was spoken of. */
  about: ['about', 'on', 'of', 'regarding', 'concerning', 'that'],
};
