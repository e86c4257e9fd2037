/** The button `Aa` loads the settings when it is pressed; plain reading takes away the links of names that it hides. */
const button = document.querySelector<HTMLButtonElement>('.aa');

button?.addEventListener('click', () => {
  import('./reading-settings.ts').then(({ toggleSettings }) => {
    toggleSettings(button);
  }, () => undefined);
});
if (button && document.documentElement.dataset['plain'])
  import('./plain-reading.ts').then(({ setPlain }) => {
    setPlain(true);
  }, () => undefined);
