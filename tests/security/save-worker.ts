import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFiles } from '#archive/create-files.ts';
import { replaceFileSync } from '#archive/replace-file.ts';
import { contentText, saveFiles } from '#archive/save-files.ts';
import { createFile } from '#archive/write-file.ts';
import { editionText, savedPaths, type Order, type Writer } from './save-orders.ts';

const write: Readonly<Record<Writer, (root: string, letter: string) => Promise<void> | void>> = {
  saveFiles: (root, letter) =>
    saveFiles(
      root,
      savedPaths.map((path) => ({
        path,
        before: contentText(root, path),
        after: editionText(letter),
      })),
    ),
  createFiles: async (root, letter) => {
    const files = savedPaths.map((path) => ({ path, text: editionText(letter) }));
    for (const { path } of files) rmSync(join(root, path), { force: true });
    await createFiles(root, [files]);
  },
  createFile: (root, letter) => {
    for (const path of savedPaths) {
      rmSync(join(root, path), { force: true });
      createFile(join(root, path), editionText(letter));
    }
  },
  replaceFileSync: (root, letter) => {
    for (const path of savedPaths) {
      replaceFileSync(join(root, path), editionText(letter), { flush: true });
    }
  },
  writeFileSync: (root, letter) => {
    for (const path of savedPaths) writeFileSync(join(root, path), editionText(letter));
  },
};

const tell = (word: string) => process.send?.(word);

process.on('message', (order: Order) => void carryOut(order));

async function carryOut(order: Order): Promise<void> {
  tell('begun');
  if (order.do === 'save until killed') {
    for (let round = 0; ; round += 1) {
      await write[order.writer](order.root, round % 2 === 0 ? 'b' : 'a');
    }
  }
  const { way, root, name, count, at } = order;
  while (process.hrtime.bigint() < BigInt(at));
  let refused = 0;
  for (let word = 0; word < count; word += 1)
    refused += refusalsUntilAdded(way, root, `${name}${word}`);
  tell(`refused ${refused}`);
}

/** How often somebody else was first. */
function refusalsUntilAdded(way: string, root: string, word: string): number {
  const path = savedPaths[0];
  for (let refused = 0; ; refused += 1) {
    const before = contentText(root, path);
    const after = `${before} ${word}`;
    try {
      if (way === 'saveFiles') saveFiles(root, [{ path, before, after }]);
      else writeFileSync(join(root, path), after);
      return refused;
    } catch {
      // Somebody else was first: it is read again.
    }
  }
}

tell('ready');
