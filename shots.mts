import { chromium } from 'playwright-core';
const [,, base, ...items] = process.argv;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync']});
for (const it of items) { const [f,w,out]=it.split('@'); const p = await b.newPage({viewport:{width:Number(w),height:900}}); p.on('console',m=>console.log(f,m.text())); p.on('pageerror',e=>console.log(f,'ERR',e.message)); await p.goto('file://'+base+'/'+f); await p.screenshot({path:out,fullPage:true}); const sw=await p.evaluate('document.documentElement.scrollWidth'); if(sw>Number(w)) console.log(f,w,'scrollWidth',sw); await p.close(); }
await b.close();
