import { chromium } from 'playwright-core';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const p = await b.newPage({viewport:{width:320,height:900}}); await p.goto('file:///tmp/mon/punten/06.html');
console.log(await p.evaluate(`[...document.querySelectorAll('main *')].filter(e=>e.getBoundingClientRect().right>322 && !e.closest('.schuif')).slice(0,12).map(e=>e.tagName+'.'+e.className+' '+Math.round(e.getBoundingClientRect().right)+' '+(e.textContent||'').slice(0,40))`)); await b.close();
