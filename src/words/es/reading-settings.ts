/** How a reader wants to read. Loaded by the browser: keep it small. */
export const settingsWords = {
  label: 'Ajustes de lectura',
  groups: [
    {
      key: 'size',
      label: 'Tamaño del texto',
      values: [
        { value: 'small', label: 'Chico' },
        { value: '', label: 'Medio' },
        { value: 'large', label: 'Grande' },
        { value: 'largest', label: 'Máximo' },
      ],
    },
    {
      key: 'measure',
      label: 'Largo de línea',
      values: [
        { value: 'narrow', label: 'Corto' },
        { value: '', label: 'Medio' },
        { value: 'wide', label: 'Largo' },
      ],
    },
    {
      key: 'plain',
      label: 'Nombres y notas',
      values: [
        { value: '', label: 'Sí' },
        { value: 'on', label: 'No' },
      ],
    },
  ],
};
