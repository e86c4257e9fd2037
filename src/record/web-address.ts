import { z } from 'zod';

/** The address of a page of the web; anything else could run something when followed. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'An address begins with https:// or http://' });
