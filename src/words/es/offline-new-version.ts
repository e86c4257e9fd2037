/** What is said where a newer version of the archive waits. Every page loads it: keep it small. */
export const newVersionWords = {
  ready: 'Hay una versión más reciente de este acervo. ',
  use: 'Usarla ahora',
};
