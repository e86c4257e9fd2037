/** What the link from a turn to where it is listed is called. */
export const ofTurn = 'Cette intervention dans la liste des propos';
