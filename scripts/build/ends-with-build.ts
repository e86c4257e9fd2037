/** Loaded ahead of Astro (`node --import`), which would go on rendering when the build that started it is killed. */
import { endWithParent } from '../end-with-parent.ts';

endWithParent();
