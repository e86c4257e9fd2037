/** How a reader wants to read. Loaded by the browser: keep it small. */
export const settingsWords = {
  label: 'Réglages de lecture',
  groups: [
    {
      key: 'size',
      label: 'Taille du texte',
      values: [
        { value: 'small', label: 'Petite' },
        { value: '', label: 'Moyenne' },
        { value: 'large', label: 'Grande' },
        { value: 'largest', label: 'Très grande' },
      ],
    },
    {
      key: 'measure',
      label: 'Longueur des lignes',
      values: [
        { value: 'narrow', label: 'Courte' },
        { value: '', label: 'Moyenne' },
        { value: 'wide', label: 'Longue' },
      ],
    },
    {
      key: 'plain',
      label: 'Noms et notes',
      values: [
        { value: '', label: 'Oui' },
        { value: 'on', label: 'Non' },
      ],
    },
  ],
};
