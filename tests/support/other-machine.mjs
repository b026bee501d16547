// Loaded before a build (node --import): the clock of another day, and folders that are listed in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const shift = Number(process.env['OTHER_CLOCK'] ?? 0);
if (shift !== 0) {
  const { now } = Date;
  const Machine = Date;
  globalThis.Date = class extends Machine {
    constructor(...given) {
      if (given.length === 0) super(now() + shift);
      else super(...given);
    }
    static now() {
      return now() + shift;
    }
  };
}

const seed = Number(process.env['OTHER_ORDER'] ?? 0);
if (seed !== 0) {
  const shuffled = (list) => {
    let state = seed;
    const drawn = list.map((one) => [(state = (state * 48271) % 2147483647), one]);
    return drawn.sort(([a], [b]) => a - b).map(([, one]) => one);
  };
  const { readdirSync, readdir } = fs;
  const { readdir: readdirLater } = fs.promises;
  fs.readdirSync = (...given) => shuffled(readdirSync(...given));
  fs.readdir = (path, ...given) => {
    const done = given.pop();
    readdir(path, ...given, (error, list) => done(error, list && shuffled(list)));
  };
  fs.promises.readdir = async (...given) => shuffled(await readdirLater(...given));
}
syncBuiltinESMExports();
