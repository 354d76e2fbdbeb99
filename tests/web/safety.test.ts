/** What nobody should be able to do, and what must keep working while somebody tries. */
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, fileOf, follow, formOf, openApp, type TestApp } from './app.js';

const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(2)>';
const RULES = [
  `Beleidsregels SMI ${ATTACK} gemeente Zandrecht`,
  'Artikel 1. Doelgroep',
  `Deze regels gelden voor ouders zonder recht op kinderopvangtoeslag die kinderopvang op sociaal-medische indicatie nodig hebben. ${ATTACK}`,
  'Artikel 2. Duur',
  `De tegemoetkoming wordt verleend voor zes maanden. ${ATTACK}`,
].join('\n\n');

/** A PDF of one page whose content is blanks: small as it is sent, and enormous when it is read. */
function pdfBomb(size: number): Buffer {
  const stream = deflateSync(Buffer.alloc(size, 0x20), { level: 9 });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
  ].map((body, index) => Buffer.from(`${index + 1} 0 obj\n${body}\nendobj\n`));
  const start = Buffer.from(`4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`);
  const end = Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n');
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...objects, start, stream, end]);
}

/** Workers share the machine with whatever else runs on it: slow is no failure. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let app: TestApp;
beforeAll(async () => {
  app = await openApp({ bestandMegabytes: 2, totaalMegabytes: 3, bestanden: 3 });
});
afterAll(async () => app.stop());

describe('who may ask', () => {
  it.each<[string, Record<string, string>]>([
    ['a form on another site', { origin: 'https://kwaad.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a request that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['the same name on another port', { origin: 'http://127.0.0.1:1' }],
  ])('not %s', async (_who, headers) => {
    const answer = await app.send('/toets', formOf({ tekst: RULES }), headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('andere website');
    expect((await app.send('/api/toets', formOf({ tekst: RULES }), headers)).status).toBe(403);
  });
  it('its own pages', async () => {
    const answer = await app.send('/toets', formOf({ tekst: RULES }), {
      origin: app.base,
      'sec-fetch-site': 'same-origin',
    });
    expect(answer.status).toBe(303);
  });
  it('not under a name that leads here but is not its own', async () => {
    const { hostname, port } = new URL(app.base);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path: '/', headers: { host: 'kwaad.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
  it('not too often', async () => {
    const strict = await openApp({ werkPerMinuut: 2 });
    try {
      const statuses: number[] = [];
      for (let turn = 0; turn < 4; turn += 1)
        statuses.push((await strict.send('/api/toets', formOf({ tekst: 'Artikel 1' }))).status);
      expect(statuses).toEqual([200, 200, 429, 429]);
      const refused = await strict.send('/api/toets', formOf({ tekst: 'Artikel 1' }));
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await strict.get('/')).status).toBe(200);
    } finally {
      await strict.stop();
    }
  });
});

describe('what pages hold', () => {
  it('never the markup of a text', async () => {
    const file = new File([RULES], `${ATTACK}.txt`);
    const { html, path } = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: file, gemeente: ATTACK })),
    );
    const pages = [
      html,
      await (await app.get(`${path}/meenemen`)).text(),
      await (await app.get(`${path}/rapport.html`)).text(),
    ];
    const old = new File([RULES.replace('zes', 'drie')], 'oud.txt');
    const compared = await app.send('/vergelijk', formOf({ oud: old, nieuw: file }));
    pages.push(await (await app.get(compared.headers.get('location') ?? '')).text());
    const refused = await app.send('/toets', formOf({ gemeente: `"><script>alert(3)</script>` }));
    pages.push(await refused.text());
    const date = await app.send('/toets', formOf({ tekst: 'a', peildatum: '<b onclick=x>' }));
    pages.push(await date.text());
    expect(pages).toHaveLength(6);
    for (const page of pages) {
      expect(page).not.toMatch(/<script>|<img src=x|<b onclick/);
      expect(page).not.toMatch(/<[^>]+\son\w+=/i);
    }
  });
  it('no script of their own, and headers that forbid one', async () => {
    for (const path of ['/', '/vergelijk', '/programma', '/gewist', '/er-is-niets']) {
      const answer = await app.get(path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(await answer.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+="/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const { path } = await follow(app, await app.send('/toets', formOf({ tekst: RULES })));
    const policy = (await app.get(path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });
  it('no file of this machine', async () => {
    const { hostname, port } = new URL(app.base);
    const { request } = await import('node:http');
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/toets/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/stijl.css/../../package.json',
    ]) {
      const body = await new Promise<string>((resolve, reject) => {
        request({ hostname, port, path }, (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => {
            text += chunk.toString('utf8');
          });
          answer.on('end', () => resolve(`${answer.statusCode} ${text}`));
        })
          .on('error', reject)
          .end();
      });
      expect(body).toMatch(/^(?:404|400) /);
      expect(body).not.toMatch(/"dependencies"|root:/);
    }
  });
});

describe('too much', () => {
  it.each<[string, () => FormData, RegExp]>([
    [
      'a file that is too large',
      () => formOf({ bestanden: new File([new Uint8Array(2.5 * 1024 * 1024)], 'groot.pdf') }),
      /groot\.pdf is groter dan 2 MB/,
    ],
    [
      'files that are too large together',
      () =>
        formOf({ bestanden: [1, 2].map((n) => new File([new Uint8Array(1.8 * 1024 * 1024)], `${n}.pdf`)) }),
      /Samen|te groot/,
    ],
    [
      'too many files',
      () => formOf({ bestanden: [1, 2, 3, 4].map((n) => new File(['a'], `${n}.txt`)) }),
      /ten hoogste 3 bestanden/,
    ],
  ])('%s is refused, and the next is read', async (_what, form, told) => {
    const answer = await app.send('/toets', form());
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(told);
    expect((await app.send('/toets', formOf({ tekst: RULES }))).status).toBe(303);
  });
  it('a file that is a thousand times larger when it is unpacked', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
      'word/document.xml': new Uint8Array(400 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    const { html } = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: new File([new Uint8Array(bomb)], 'bom.docx') })),
    );
    expect(html).toMatch(/onredelijk groot|te veel geheugen/);
    const next = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: fileOf(`${EXAMPLES}/14-sluizerveen.txt`) })),
    );
    expect(next.html).toContain('Punt voor punt');
  });
  it('a PDF whose pages are a thousand times larger when they are unpacked', async () => {
    const bomb = pdfBomb(600 * 1024 * 1024);
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    const { html } = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: new File([new Uint8Array(bomb)], 'bom.pdf') })),
    );
    expect(html).toMatch(/onredelijk groot/);
    expect(html).not.toContain('id="punt-14"');
    const next = await follow(app, await app.send('/toets', formOf({ tekst: RULES })));
    expect(next.html).toContain('Punt voor punt');
  }, 180_000);
  it('work that cannot wait gets a page that says so, and the next is done', async () => {
    const narrow = await openApp({ werkers: 1, wachtrij: 1 });
    try {
      const { path } = await follow(narrow, await narrow.send('/toets', formOf({ tekst: RULES })));
      const pages = await Promise.all(Array.from({ length: 8 }, () => narrow.get(`${path}/wat-als`)));
      const busy = pages.filter(({ status }) => status === 503);
      expect(busy.length).toBeGreaterThan(0);
      expect(await busy[0]?.text()).toContain('Het is nu te druk');
      expect((await narrow.get(`${path}/wat-als`)).status).toBe(200);
    } finally {
      await narrow.stop();
    }
  });
});
