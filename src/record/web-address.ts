import { z } from 'zod';

/** The address of a page of the web. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'An address begins with https:// or http://' });
