import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the data of an exported page goes: `reportHtml` in `src/review/` writes it in its place. */
const DATA_PLACE = '<script type="application/json" id="testkunde-data"></script>';

/** Emits, beside `index.html`, the same page as one file: script, style and icon inside, nothing loaded from anywhere. */
export function singleFile(fileName: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = new Map(
        Object.values(bundle).map((file) => [file.fileName, file.type === 'chunk' ? file.code : textOf(file.source)]),
      );
      const page = files.get('index.html');
      if (page === undefined) this.error('the page was built without an index.html');
      this.emitFile({ type: 'asset', fileName, source: inlined(page, files) });
    },
  };
}

/**
 * The page with everything that it loads put in. Its CSP names the script and the style by their hashes, so that nothing
 * else runs, whatever a bot said.
 */
export function inlined(page: string, files: ReadonlyMap<string, string>): string {
  const script = inertIn(
    'script',
    fileNamed(page, files, /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/),
  );
  const style = inertIn('style', fileNamed(page, files, /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/));
  const icon = fileNamed(page, files, /<link rel="icon" href="\.\/([^"]+)"/);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return page
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(
      /<link rel="icon"[^>]*>/,
      () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    )
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(
      /<meta charset="utf-8"\s*\/?>/,
      (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('</body>', () => `  ${DATA_PLACE}\n    <script type="module">${script}</script>\n  </body>`);
}

function fileNamed(page: string, files: ReadonlyMap<string, string>, link: RegExp): string {
  const name = link.exec(page)?.[1];
  const text = name === undefined ? undefined : files.get(name);
  if (text === undefined) throw new Error(`the built page has nothing for ${link.source}`);
  return text;
}

/** Code that holds neither the end of its own element nor a comment's beginning. Throws where it does. */
function inertIn(element: string, code: string): string {
  if (new RegExp(`</${element}|<!--`, 'i').test(code))
    throw new Error(`the built ${element} would end its own element`);
  return code;
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
