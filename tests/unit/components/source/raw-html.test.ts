import { expect, test } from 'vitest';
import { rawHtml } from '../../../../src/components/source/raw-html.ts';
import { showInvisible } from '../../../../src/views/source/source-page.ts';

test('shows a source’s characters as they are, its line breaks with a sign', () => {
  expect(rawHtml(showInvisible('<b> &\nx'))).toBe('&lt;b&gt; &amp;<i title="line break">↵</i><br>x');
});
