import { loadLateStyles } from '../parts/late-styles.ts';

/** The button `Aa` loads the settings when it is pressed. */
export function askForSettings({ target }: Event): void {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('button.aa');
  if (!button) return;
  Promise.all([import('./reading-settings.ts'), loadLateStyles('reading')])
    .then(([{ toggleSettings }]) => {
      toggleSettings(button);
    })
    .catch(() => undefined);
}
