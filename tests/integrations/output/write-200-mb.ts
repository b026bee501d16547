import { writeDifference } from '#integrations/output/write-difference.ts';

/* Writes 200 MB twice, the second time over the same, and prints by how many MB memory has grown at most. */

const [, , way, file = ''] = process.argv;
const line = `${'x'.repeat(999)}\n`;
function* lines() {
  for (let count = 0; count < 200_000; count += 1) yield line;
}

const most = () => process.resourceUsage().maxRSS / 1024;
writeDifference(file, [line]);
const before = most();
for (let time = 0; time < 2; time += 1) {
  writeDifference(file, way === 'streamed' ? lines() : [...lines()].join(''));
}
console.log(Math.round(most() - before));
