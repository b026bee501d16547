import { parseBody } from './parse.ts';
const p='The envoy said so in Moscow *twice* <Cite source="tass-2022" locator="para. 5" />, and [again](https://a.example/b).\n\n';
const b=p.repeat(32);
for(let i=0;i<50;i++)parseBody(b);
let t=performance.now();for(let i=0;i<200;i++)parseBody(b);console.log('600 words ms',(performance.now()-t)/200);
for(const [k,s] of Object.entries({full:p.repeat(4500),braces:'{'.repeat(500000),braces2:'{a '.repeat(170000),lt:'5<6 '.repeat(120000),jsx:'a <A/>'.repeat(80000),A:'<A>a</A>'.repeat(60000),stars:'*a '.repeat(170000),ctl:'\0'.repeat(500000),ent:'a'.repeat(500000)+'&amp;'.repeat(499),entm:('a'.repeat(1000)+'&amp;').repeat(499),items:'- a\n'.repeat(120000),fn:Array.from({length:9000},(_, i)=>`a[^${i}]\n\n[^${i}]: x\n\n`).join(''),gt:('> '.repeat(60)+'a\n').repeat(4000),ind:Array.from({length:700},(_,i)=>'  '.repeat(i)+'- a').join('\n'),imp:'export a\n'.repeat(55000)})){t=performance.now();const r=parseBody(s);console.log(k,Math.round(performance.now()-t),'ms',r.problems.length)}
