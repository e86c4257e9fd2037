/** What the link from a turn to where it is listed is called. */
export const ofTurn = 'Esta intervención en la lista de declaraciones';
