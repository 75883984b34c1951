// Replies as a hostile or broken bot might send them. They must be inert wherever a report shows them.

const ESC = '\u001b';
const BEL = '\u0007';

const TERMINAL = [
  `${ESC}[31mred${ESC}[0m`,
  `${ESC}[2J${ESC}[H`,
  `${ESC}]0;title${BEL}`,
  `${ESC}]8;;https://evil.example/${BEL}click${ESC}]8;;${BEL}`,
  `${ESC}]52;c;cm0gLXJmIC8=${BEL}`,
  `${ESC}P+q544e${ESC}\\`,
  `${ESC}[?1049h`,
  `${ESC}c`,
  '\u009b31mC1 escape',
  '\u009d0;title\u009c',
  'a\rb overwritten',
  'back\b\b\b\bspace',
  'bell\u0007',
  'null\u0000byte',
  'del\u007f',
  'line\u2028separator\u2029paragraph',
];

const BIDI = [
  'user\u202egnp.exe',
  '\u2066isolate\u2069',
  '\u200frtl mark',
  'zero\u200bwidth\u200cjoin\u200der',
  '\ufefffront',
  'soft\u00adhyphen',
  '\u2060word joiner',
  '\u{e0041}\u{e0042}tags',
];

const XML = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]><evil/>',
  '<![CDATA[ x ]]>',
  '&lt;b&gt; &amp; &#x1b; &nope;',
  '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '<?xml version="1.0"?>',
  '</system-out></testcase></testsuite>',
  '" onmouseover="alert(1)',
  "' or '1'='1",
  '\ufffe\uffff',
  '\ud800 lone high',
  'lone low \udc00',
  '\u0001\u0002\u0008\u000b\u000c\u001f',
  '<!-- testkunde -->',
  '--><b>after</b>',
];

const GITHUB = [
  '::error::owned',
  '\n::error file=a.ts,line=1::owned',
  '\r\n::set-output name=x::y',
  '\n::add-mask::secret',
  '\n::stop-commands::token',
  '\n##[error]owned',
  '%0A::error::owned',
  '%25%0D%0A',
  'title=x,file=y::z',
  '\u0085::warning::owned',
];

const MARKDOWN = [
  '# heading',
  '**bold** _italic_ ~~gone~~',
  '[click](javascript:alert(1))',
  '[click](https://evil.example)',
  '![pixel](https://evil.example/p.png)',
  '<details open><summary>x</summary></details>',
  'https://evil.example/auto',
  'www.evil.example',
  'mail evil@evil.example now',
  '@everyone and @octocat',
  'fixes #1 and GH-2',
  '` `` ``` ````',
  '```\ncode\n```',
  '`',
  '\\` \\',
  '| a | b |\n| - | - |',
  '- [x] done',
  '> quote',
  '---',
  '[ref]: https://evil.example',
  '$$x$$ $`x`$',
  ':+1: :tada:',
  '<a href="https://evil.example">x</a>',
  '&copy; &#60;b&#62;',
  '\\<b\\>',
  '`a` <b>x</b> `c`',
  '~~~\nfence\n~~~',
  '<style>*{display:none}</style>',
];

const PLAIN = [
  '',
  ' ',
  '\n\n\n',
  `${'lang '.repeat(3000)}`,
  `a${'\u0301'.repeat(500)}`,
  '=cmd|calc!A0',
  ['$(touch /tmp/x) `id` $', '{HOME}'].join(''),
  "'; DROP TABLE runs; --",
  '{{ customers[1].iban }} {% raw %}',
  '🙂🏳️‍🌈👩‍👩‍👧',
];

export const HOSTILE: readonly string[] = [...TERMINAL, ...BIDI, ...XML, ...GITHUB, ...MARKDOWN, ...PLAIN];
