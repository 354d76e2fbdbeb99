/** A user changes a text in the browser and sees which points move. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EXAMPLES, fileOf, follow, formOf, openApp, type TestApp } from './app.js';

const TEXT = `${EXAMPLES}/14-sluizerveen.txt`;
/** Workers share the machine with whatever else runs on it: slow is no failure. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let app: TestApp;
beforeAll(async () => {
  app = await openApp();
});
afterAll(async () => app.stop());

interface Part {
  readonly number: string;
  readonly text: string;
}

/** The text areas of the page, as a browser would send them. */
function partsIn(html: string): readonly Part[] {
  const areas = [...html.matchAll(/<textarea[^>]* name="deel-(\d+)"[^>]*>([\s\S]*?)<\/textarea>/g)];
  return areas.map(([, number = '', text = '']) => ({
    number,
    text: text
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#x3D;/g, '=')
      .replace(/&amp;/g, '&'),
  }));
}

async function open(file: File): Promise<{ path: string; parts: readonly Part[]; html: string }> {
  const { path } = await follow(app, await app.send('/toets', formOf({ bestanden: file })));
  const html = await (await app.get(`${path}/wat-als`)).text();
  return { path, html, parts: partsIn(html) };
}

async function change(path: string, parts: readonly Part[], extra: Record<string, string> = {}) {
  const form = formOf({
    ...Object.fromEntries(parts.map(({ number, text }) => [`deel-${number}`, text])),
    ...extra,
  });
  const answer = await app.send(`${path}/wat-als`, form);
  const next = answer.headers.get('location') ?? '';
  const page = await app.get(next);
  return {
    status: answer.status,
    path: next.replace(/\/wat-als$/, ''),
    html: next === '' ? await answer.text() : await page.text(),
  };
}

describe('what if the text changes', () => {
  it('shows the text in parts, with the points that rest on each', async () => {
    const { parts, html } = await open(fileOf(TEXT));
    expect(parts.length).toBeGreaterThan(5);
    const whole = parts
      .map(({ text }) => text)
      .join(' ')
      .replace(/[#\s]+/g, ' ');
    for (const word of readFileSync(TEXT, 'utf8').match(/[A-Za-z]{12,}/g) ?? [])
      expect(whole).toContain(word);
    expect(html).toMatch(/\(punten? [\d, ]+\)/);
  });
  it('moves nothing when nothing changes', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    expect((await change(path, parts)).html).toContain('Geen van de veertien punten verschuift');
  });
  it('moves the point whose clause is made worse, and only back when that is undone', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    const clause =
      'De tegemoetkoming wordt alleen verstrekt als het vermogen van de ouders niet hoger is dan de vermogensgrens van de Participatiewet.';
    const worse = await change(path, parts, { 'na-3': `#### Artikel 3a. Vermogen\n\n${clause}` });
    expect(worse.html).toMatch(/5\. [^<]*<br><span class="uit">achteruit/);
    expect(worse.html).toContain(`href="${path}/wat-als"`);
    const report = await (await app.get(worse.path)).text();
    expect(report).toContain('niet hoger is dan de vermogensgrens');
    expect(await (await app.get(`${worse.path}/verschil`)).text()).toContain('<ins class="erbij">');
    const back = partsIn(worse.html).map((part) =>
      part.text.includes(clause) ? { ...part, text: '' } : part,
    );
    expect((await change(worse.path, back)).html).toContain('Geen van de veertien punten verschuift');
  });
  it('compares a second change with the first text, not with the change before it', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    const last = parts.at(-1)?.number ?? '';
    const once = await change(path, parts, {
      [`na-${last}`]: '#### Artikel 90. Extra\n\nDit artikel zegt niets.',
    });
    const twice = await change(once.path, partsIn(once.html));
    const difference = await (await app.get(`${twice.path}/verschil`)).text();
    expect(difference).toContain('Dit artikel zegt niets');
    expect(twice.html).toContain(`href="${path}/wat-als"`);
  });
  it('says it when nothing is left', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    const empty = await change(
      path,
      parts.map((part) => ({ ...part, text: '' })),
    );
    expect(empty.status).toBe(400);
    expect(empty.html).toContain('Er blijft geen tekst over');
  });
  it('says it when the text is no regulation any more', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    const other = parts.map((part, index) => ({
      ...part,
      text: index === 0 ? 'Wandelroutes langs de rivier.' : '',
    }));
    expect((await change(path, other)).html).toContain('niet meer te lezen als een regeling');
  });
  it('keeps the page and the form of a dossier beside the changed regulation', async () => {
    const folder = 'corpus/voorbeelden/dossiers/kwelderzand';
    const files = ['verordening.md', 'pagina.html', 'formulier.txt'].map((name) =>
      fileOf(`${folder}/${name}`),
    );
    const { path } = await follow(
      app,
      await app.send('/toets', formOf({ bestanden: files, gemeente: 'Kwelderzand' })),
    );
    const parts = partsIn(await (await app.get(`${path}/wat-als`)).text());
    const next = await change(path, parts);
    expect(next.html).toContain('Geen van de veertien punten verschuift');
    expect(await (await app.get(next.path)).text()).toContain('formulier.txt');
  });
  it('has nothing to change where only a page was sent', async () => {
    const { path } = await follow(
      app,
      await app.send(
        '/toets',
        formOf({ bestanden: fileOf('corpus/voorbeelden/dossiers/kwelderzand/pagina.html') }),
      ),
    );
    const answer = await app.get(`${path}/wat-als`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('geen regeling om te veranderen');
  });
});

describe('wording for points that are not met', () => {
  const UNMET = `${EXAMPLES}/52-vosbergen.md`;
  const choose = async (path: string, values: Record<string, string>) => {
    const answer = await app.send(`${path}/wat-als`, formOf(values));
    const next = answer.headers.get('location') ?? '';
    return {
      status: answer.status,
      path: next.replace(/\/wat-als$/, ''),
      html: next === '' ? await answer.text() : await (await app.get(next)).text(),
    };
  };
  it('says what it does before it is used: the verdict, what goes, what refers to that, what else moves', async () => {
    const { html } = await open(fileOf(UNMET));
    expect(html).toMatch(/Nagerekend:<\/strong> met dit voorstel is het oordeel/);
    expect(html).toContain('Elders in de tekst wordt hiernaar verwezen: paragraaf 4.6');
    expect(html).toMatch(/Dit verschuift er ook door:[\s\S]*punt 12/);
    expect(html).toMatch(/Niet met een artikel op te lossen[\s\S]*1\. Eigen regeling/);
  });
  it('is put in with the value that was chosen', async () => {
    const { path } = await open(fileOf(UNMET));
    const next = await choose(path, { voorstel: '7', 'waarde-verlenging': '9' });
    expect(next.html).toMatch(/7\. [^<]*<br><span class="uit">vooruit/);
    const text = await (await app.get(`${next.path}/veranderde-tekst.md`)).text();
    expect(text).toContain('telkens met ten hoogste negen maanden');
  });
  it.each([
    ['verlenging', '400'],
    ['verlenging', 'veel'],
    ['verlenging', ''],
  ])('refuses a value that makes no sense: %s is "%s"', async (name, value) => {
    const { path } = await open(fileOf(UNMET));
    const answer = await choose(path, { voorstel: '7', [`waarde-${name}`]: value });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('kies voor verlenging een getal van 3 tot 24 maanden');
  });
  it('is put in for all points at once, and the text and the memo can be taken along', async () => {
    const { path } = await open(fileOf(UNMET));
    const next = await choose(path, { voorstel: 'alle' });
    for (const point of [5, 7, 9])
      expect(next.html).toMatch(new RegExp(`${point}\\. [^<]*<br><span class="uit">vooruit`));
    expect(await (await app.get(`${next.path}/memo.md`)).text()).toContain('Wat deze tekst verandert');
    const word = await app.get(`${next.path}/veranderde-tekst.docx`);
    const again = await open(new File([new Uint8Array(await word.arrayBuffer())], 'concept.docx'));
    for (const point of [7, 9]) expect(again.html).not.toContain(`<summary>${point}. `);
  });
  it('leaves a part out that was ticked', async () => {
    const { path, parts } = await open(fileOf(TEXT));
    const contribution = parts.find(({ text }) => text.includes('verzamelinkomen'));
    const next = await change(path, parts, { [`weg-${contribution?.number}`]: 'ja' });
    expect(next.html).toMatch(/10\. [^<]*<br><span class="uit">achteruit/);
  });
  it('says it when there is no such proposal', async () => {
    const { path } = await open(fileOf(UNMET));
    expect((await choose(path, { voorstel: '99' })).status).toBe(400);
  });
});
