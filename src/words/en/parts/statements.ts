/** What the link from a turn to where it is listed is called. */
export const ofTurn = 'This turn in the list of statements';
