import { loadLateStyles } from './late-styles.ts';

/** The button `Aa` loads the settings when it is pressed; plain reading takes away the links of names that it hides. */
const button = document.querySelector<HTMLButtonElement>('.aa');

button?.addEventListener('click', () => {
  Promise.all([import('./reading-settings.ts'), loadLateStyles()])
    .then(([{ toggleSettings }]) => {
      toggleSettings(button);
    })
    .catch(() => undefined);
});
if (button && document.documentElement.dataset['plain'])
  import('./plain-reading.ts')
    .then(({ setPlain }) => {
      setPlain(true);
    })
    .catch(() => undefined);
