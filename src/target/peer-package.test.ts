import { expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { importPeer } from './peer-package.js';

it('takes the package of the project first', async () => {
  const root = tempFolder({
    'node_modules/@langchain/core/package.json': '{"name":"@langchain/core","exports":{"./messages":"./own.cjs"}}',
    'node_modules/@langchain/core/own.cjs': 'exports.isOwn = true;',
  });
  expect(await importPeer('@langchain/core/messages', root, 'shop')).toMatchObject({ isOwn: true });
});

it('takes that beside Testkunde where the project has none', async () => {
  expect(await importPeer('@langchain/core/messages', tempFolder(), 'shop')).toHaveProperty('HumanMessage');
});

it('says what to install', async () => {
  await expect(importPeer('@example/not-there/part', tempFolder(), 'shop')).rejects.toMatchObject({
    name: 'InputError',
    code: 'config',
    message: 'target shop needs the package @example/not-there, which is not installed',
    next: 'npm install @example/not-there',
  });
});
