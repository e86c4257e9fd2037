/** Those who speak in a transcript, as one. */
export const turnRoles = {
  official: 'Officials',
  speaker: 'Speakers',
  press: 'Reporters',
  audience: 'Audience',
  moderator: 'Moderator',
  interpreter: 'Interpreters',
};
