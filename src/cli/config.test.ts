// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the configuration, not of JavaScript
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { formatProblem } from '../suite/problem.js';
import { CONFIG_DEFAULTS, loadConfigWithTargets } from './config.js';

const SHOP = `targets:
  shop:
    type: http
    url: \${BOT_URL:-http://127.0.0.1:4010/chat}
    headers: { authorization: "Bearer \${BOT_TOKEN}" }
    body: { message: "{{ text }}" }
target: shop
trials: 3
`;

async function load(text: string, env: Readonly<Record<string, string>> = {}) {
  const cwd = tempFolder({ 'testkunde.yaml': text });
  const loaded = await loadConfigWithTargets({ cwd, env });
  return { cwd, loaded, told: loaded.problems.map(formatProblem).join('\n') };
}

describe('a configuration', () => {
  it('is found upwards, with defaults and variables filled in', async () => {
    const cwd = tempFolder({ 'testkunde.yaml': SHOP, 'deep/er/x': '' });
    const loaded = await loadConfigWithTargets({ cwd: join(cwd, 'deep/er'), env: { BOT_TOKEN: 's3cret' } });
    expect(loaded).toMatchObject({ root: cwd, file: join(cwd, 'testkunde.yaml'), secrets: ['s3cret'], problems: [] });
    expect(loaded.config).toMatchObject({ target: 'shop', trials: 3, db: 'results/testkunde.db', suites: 'suites' });
    expect(loaded.config.targets.shop).toMatchObject({
      type: 'http',
      url: 'http://127.0.0.1:4010/chat',
      headers: { authorization: 'Bearer s3cret' },
      reply: '$.reply',
    });
  });

  it('is named, or missing', async () => {
    const cwd = tempFolder({ 'etc/other.yaml': 'trials: 2\n' });
    const named = await loadConfigWithTargets({ cwd, file: 'etc/other.yaml', env: {} });
    expect(named).toMatchObject({ root: join(cwd, 'etc'), config: { trials: 2 }, problems: [] });
    expect(await loadConfigWithTargets({ cwd: '/', env: {} })).toMatchObject({
      root: '/',
      file: null,
      config: CONFIG_DEFAULTS,
    });
    expect((await loadConfigWithTargets({ cwd, file: 'nope.yaml', env: {} })).problems[0]?.message).toBe(
      'there is no such file',
    );
  });

  it('takes its only target as the default', async () => {
    const { loaded } = await load('targets: { shop: { type: http, url: "http://127.0.0.1:1/", body: {} } }');
    expect(loaded.problems).toEqual([]);
    expect(loaded.config.target).toBe('shop');
  });

  it('does without variables for commands that open no target', async () => {
    const cwd = tempFolder({ 'testkunde.yaml': SHOP });
    expect((await loadConfigWithTargets({ cwd, env: {}, unsetIsFine: true })).problems).toEqual([]);
  });

  it.each<[string, RegExp]>([
    [SHOP, /testkunde\.yaml:5:39: the variable `BOT_TOKEN` is not set[\s\S]*expected BOT_TOKEN in the environment/],
    [
      SHOP.replace('trials', '    reply: $.a[\ntrials').replace('target: shop\n', ''),
      /testkunde\.yaml:7:12[\s\S]*a JSONPath/,
    ],
    [SHOP.replace('{{ text }}', '{{ text'), /testkunde\.yaml:6:22[\s\S]*a sound template/],
    [SHOP.replace('{{ text }}', '{{ txt }}'), /`message` is wrong[\s\S]*there is no `txt`/],
    [SHOP.replace('${BOT_URL:-http', '${BOT_URL:-ftp'), /`url` is wrong[\s\S]*an address such as/],
    ['db: "${1}"\n', /testkunde\.yaml:1:6: `\$\{1\}` names no variable/],
    ['', /testkunde\.yaml:1:1: the file is empty/],
    ['a: [', /broken YAML/],
    ['trails: 3\n', /unknown word `trails`[\s\S]*did you mean `trials`/],
    ['judge: {}\n', /`judge` is wrong[\s\S]*`type: openai` with `model`/],
    ['judge: { type: openai }\n', /`judge` is wrong[\s\S]*`type: openai` with `model`/],
    ['judge: { type: openai, model: m, votes: 0 }\n', /`votes` is wrong: `0`/],
    ['judge: { type: openai, model: m, url: here }\n', /`url` is wrong: `here`[\s\S]*an address such as/],
    ['judge: { type: openai, model: m, limit: { cost: 1 } }\n', /`limit` is wrong[\s\S]*`price` beside `limit.cost`/],
    ['judge: { module: ./m.mjs, model: m }\n', /unknown word `model`/],
    ['retention: 0d\n', /`retention` is wrong: `0d`[\s\S]*from 1h to 9999w/],
    ['retention: 99999999999d\n', /`retention` is wrong: `99999999999d`[\s\S]*from 1h to 9999w/],
    ['retention: 30 days\n', /`retention` is wrong: `30 days`[\s\S]*an age such as 12h, 30d or 8w/],
    ['store: { redact: true, key: short }\n', /`key` is wrong: `short`[\s\S]*at least 16 characters/],
    ['gate: { alpha: { suite: 2 } }\n', /`suite` is wrong: `2`/],
    ['gate: { hard: [privcy] }\n', /privcy/],
    ['trials: many\n', /`trials` is wrong: `many`[\s\S]*expected a number/],
    ['trials: 0\n', /`trials` is wrong: `0`[\s\S]*expected at least 1/],
    ['targets: { shop: { url: x } }\n', /`type` is missing/],
    ['targets: { shop: { type: htp, url: x } }\n', /1:26: unknown type of target `htp`[\s\S]*did you mean `http`/],
    ['targets: { shop: { type: http } }\n', /`url` is missing/],
    ['targets: { shop: { type: http, url: x, haeders: {} } }\n', /did you mean `headers`/],
    [
      'target: shp\ntargets: { shop: { type: http, url: x } }\n',
      /1:9: there is no target `shp`[\s\S]*did you mean `shop`/,
    ],
    ['target: shop\n', /there is no target `shop`/],
  ])('%j is refused', async (text, message) => {
    const { loaded, told } = await load(text);
    expect(told).toMatch(message);
    expect(loaded.config).toEqual(CONFIG_DEFAULTS);
  });

  it('shows no value from the environment in its problems', async () => {
    const { told } = await load('targets: { shop: { type: "${KIND}", url: x } }\n', { KIND: 'hunter2' });
    expect(told).toMatch(/unknown type of target `\*\*\*`/);
    expect(told).not.toContain('hunter2');
  });
});
