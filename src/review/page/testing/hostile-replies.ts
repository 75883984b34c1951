import { HOSTILE } from '../../../report/hostile.test-cases.js';

/** Calls that a page which ran any of a reply would make: each sets `window.owned`. */
const CALL = 'window.owned=1';

const ELEMENTS = [
  `<script>${CALL}</script>`,
  `<script src="data:text/javascript,${CALL}"></script>`,
  `<script type="module">${CALL}</script>`,
  `</script><script>${CALL}</script>`,
  `</bdi></div><script>${CALL}</script>`,
  `<svg><script>${CALL}</script></svg>`,
  `<math><mtext><script>${CALL}</script></mtext></math>`,
  `<iframe srcdoc="<script>parent.owned=1</script>"></iframe>`,
  `<iframe src="javascript:parent.owned=1"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<template><script>${CALL}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>"></noscript>`,
  `<style>@import 'javascript:${CALL}';*{background:url(javascript:${CALL})}</style>`,
  `<link rel="stylesheet" href="javascript:${CALL}">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<base href="javascript:${CALL}//">`,
  `<form action="javascript:${CALL}"><button autofocus>x</button></form>`,
  `<a href="javascript:${CALL}" autofocus>x</a>`,
  `[click](javascript:${CALL})`,
  `javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `{{constructor.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `" onfocus="${CALL}" autofocus x="`,
  `' onmouseover='${CALL}`,
  `\`-${CALL}-\``,
  `--><img src=x onerror=${CALL}><!--`,
  `]]><img src=x onerror=${CALL}>`,
  `<testkunde-data>{"format":1}</testkunde-data>`,
];

const EVENTS = [
  'load',
  'error',
  'focus',
  'toggle',
  'animationstart',
  'transitionend',
  'pointerenter',
  'beforetoggle',
  'scroll',
  'wheel',
];

const CARRIERS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'video src=x',
  'input autofocus',
  'select autofocus',
  'marquee',
];

const handlers = CARRIERS.flatMap((carrier) => EVENTS.map((event) => `<${carrier} on${event}=${CALL}>`));

const LARGE = [
  'W'.repeat(200_000),
  `${'<b>'.repeat(20_000)}`,
  `\u202e${'x'.repeat(5000)}`,
  '\u0301'.repeat(20_000),
  `${'\u{1f468}\u200d'.repeat(3000)}`,
  '\u2066'.repeat(5000),
  '\n'.repeat(20_000),
  '\t'.repeat(20_000),
];

/** At least 200 replies that must stay text. */
export const HOSTILE_REPLIES: readonly string[] = [...ELEMENTS, ...handlers, ...LARGE, ...HOSTILE];
