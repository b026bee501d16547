import { launchChromium } from '/work/w-admin/scripts/lib/chromium.ts';
const [,, hash='', name='a', width='1280', scheme='light', wait='4000', ...steps] = process.argv;
const b = await launchChromium();
const ctx = await b.newContext({ viewport: { width: +width, height: 900 }, colorScheme: scheme });
const p = await ctx.newPage();
p.on('console', m => { if (m.type()!=='debug') console.log(m.type(), m.text().slice(0,400)); });
p.on('pageerror', e => console.log('ERR', e.message, e.stack?.slice(0,600)));
p.on('request', r => { if (!r.url().startsWith('http://127.0.0.1:4555') && !/^(data|blob)/.test(r.url())) console.log('OUT', r.url().slice(0,150)); });
await p.goto('http://127.0.0.1:4555/admin/' + hash);
await p.waitForTimeout(+wait);
const local = p.getByRole('button', { name: 'Work with Local Repository' });
if (await local.count()) { await local.click(); await p.waitForTimeout(3000); }
for (const s of steps) { await eval('(async()=>{' + s + '})()'); }
await p.screenshot({ path: `/tmp/plumb/admin/${name}.png` });
console.log(await p.evaluate(() => location.hash + ' ' + document.body.innerText.slice(0, 1500)));
await b.close();
