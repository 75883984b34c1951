import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { saying } from './saying.js';
import { inlined } from './single-file.js';

const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./assets/icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body></body>
</html>`;

const files = (script: string) =>
  new Map([
    ['assets/icon.svg', '<svg/>'],
    ['assets/index.js', script],
    ['assets/index.css', 'p{}'],
  ]);

test('a page as one file loads nothing and names its script by its hash', () => {
  const page = inlined(PAGE, files('go("$&")'));
  expect(page).not.toMatch(/(src|href)="\.\//);
  expect(page).toContain('<script type="module">go("$&")</script>');
  expect(page).toContain(`script-src 'sha256-${createHash('sha256').update('go("$&")').digest('base64')}'`);
  expect(page).toContain('<style>p{}</style>');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  expect(page.indexOf('id="testkunde-data"')).toBeLessThan(page.indexOf('<script type="module">'));
});

test.each(['a("</script>")', 'a("<!--")'])('%s is refused, for it would end or change its own element', (script) => {
  expect(() => inlined(PAGE, files(script))).toThrow(saying(/script/));
});

test('a page whose script is missing is refused', () => {
  expect(() => inlined(PAGE, new Map())).toThrow(saying(/nothing for/));
});
