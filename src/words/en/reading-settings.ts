/** How a reader wants to read. Loaded by the browser: keep it small. */
export const settingsWords = {
  label: 'Reading settings',
  groups: [
    {
      key: 'size',
      label: 'Text size',
      values: [
        { value: 'small', label: 'Small' },
        { value: '', label: 'Medium' },
        { value: 'large', label: 'Large' },
        { value: 'largest', label: 'Largest' },
      ],
    },
    {
      key: 'measure',
      label: 'Line length',
      values: [
        { value: 'narrow', label: 'Short' },
        { value: '', label: 'Medium' },
        { value: 'wide', label: 'Long' },
      ],
    },
    {
      key: 'plain',
      label: 'Names and notes',
      values: [
        { value: '', label: 'On' },
        { value: 'on', label: 'Off' },
      ],
    },
  ],
};
