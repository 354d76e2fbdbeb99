/** The monitor as a user builds it: rounds, pages, verdicts of people, what is wrong and what stays the same. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, hasStackTrace, ROOT, run } from '../support/run-cli.js';

const EXAMPLES = join(ROOT, 'corpus/voorbeelden');
const NAMES = [
  '01-zandrecht.md',
  '03-grootveen.docx',
  '09-lindevoort.md',
  '22-barsveld.md',
  '25-essenrade.md',
];
const LARGEST = 500_000;

/** Rows of the register of the invented country, without its heading. */
const REGISTER = readFileSync(join(EXAMPLES, 'gemeenten.csv'), 'utf8').trim().split('\n').slice(1);

/** A corpus of its own: five texts, and the register of the invented country. */
function corpus(): string {
  const folder = emptyFolder();
  for (const name of ['monitor.yaml', 'gemeenten.csv', 'tegels.csv', 'oordelen', 'reacties'])
    cpSync(join(EXAMPLES, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'teksten'));
  for (const name of readdirSync(join(EXAMPLES, 'afstemming')).filter((file) =>
    NAMES.some((wanted) => file.split('.')[0] === wanted.split('.')[0] && !file.endsWith('.json')),
  ))
    cpSync(join(EXAMPLES, 'afstemming', name), join(folder, 'teksten', name));
  return folder;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

const folder = corpus();
const site = join(emptyFolder(), 'monitor');
const rounds = join(emptyFolder(), 'rondes');
const build = (...more: readonly string[]) =>
  run(['monitor', join(folder, 'teksten'), '--uit', site, '--rondes', rounds, ...more]);
const page = (path: string): string => readFileSync(join(site, path), 'utf8');

describe('basislijn monitor', () => {
  beforeAll(async () => {
    const first = await build('--peildatum', '2025-11-01');
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    const second = await build('--peildatum', '2026-11-15');
    expect(second.code).toBe(0);
    expect(second.stdout).toContain(`4 van ${REGISTER.length} gemeenten getoetst, 2 rondes, 0 niet gelukt`);
  }, 60_000);

  it('has a page of every point and municipality, at an address that stays', () => {
    expect(readdirSync(join(site, 'punten'))).toHaveLength(14);
    expect(readdirSync(join(site, 'gemeenten'))).toHaveLength(REGISTER.length + 1);
  });

  it('has no link that leads nowhere, and no page over 500 kB', () => {
    const files = new Set(filesBelow(site));
    const broken: string[] = [];
    for (const file of files) {
      if (!file.endsWith('.html')) continue;
      expect(statSync(join(site, file)).size, file).toBeLessThan(LARGEST);
      if (file.startsWith('rapporten')) continue;
      for (const [, href] of page(file).matchAll(/href="([^"#]*)(?:#[^"]*)?"/g)) {
        if (href === undefined || href === '' || /^[a-z]+:/.test(href)) continue;
        const target = join(file, '..', href);
        if (!files.has(target)) broken.push(`${file} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('says which texts do not hold, and counts them in no figure', () => {
    const draft = /VB\d{4},Lindevoort/
      .exec(readFileSync(join(folder, 'gemeenten.csv'), 'utf8'))?.[0]
      .slice(0, 6);
    expect(page(`gemeenten/${draft}.html`)).toContain('wel een tekst, maar die geldt niet op deze dag');
  });

  it('says that the country is made up', () => {
    expect(page('index.html')).toContain('Dit is een voorbeeld.');
  });

  it('shows the verdict of a person beside that of the program, and the answer of the municipality', () => {
    const shown = page('gemeenten/VB0020.html');
    expect(shown).toContain('Oordeel van een mens');
    expect(shown).toContain('Het programma vond: voldoet deels.');
    expect(shown).toContain('De inkomensgrens vervalt.');
  });

  it('lets the verdict of a person lapse when the text changes', async () => {
    const changed = corpus();
    const text = join(
      changed,
      'teksten',
      readdirSync(join(changed, 'teksten')).find((name) => name.includes('essenrade')) ?? '',
    );
    writeFileSync(text, `${readFileSync(text, 'utf8')}\n`);
    const out = emptyFolder();
    await run([
      'monitor',
      join(changed, 'teksten'),
      '--uit',
      out,
      '--rondes',
      join(out, 'rondes'),
      '--peildatum',
      '2026-11-15',
    ]);
    const shown = readFileSync(join(out, 'gemeenten/VB0020.html'), 'utf8');
    expect(shown).not.toContain('<strong>Oordeel van een mens</strong>');
    expect(shown).toContain('Eerder gezegd, en vervallen');
  });

  it('keeps every round, and says what moved', () => {
    expect(readdirSync(rounds).toSorted()).toEqual(['2025-11-01', '2026-11-15']);
    expect(page('wijzigingen.html')).toContain('Van 1 november 2025 naar 15 november 2026');
    expect(page('wijzigingen.html')).toContain('Voor het eerst getoetst:');
  });

  it('has an address that stays for every round, and a feed of them', () => {
    expect(page('rondes/2025-11-01.html')).toContain('Stand van 1 november 2025');
    expect(page('rondes/2026-11-15.html')).toContain('4 van');
    const feed = page('wijzigingen.xml');
    expect(feed).toMatch(/^<\?xml version="1\.0"/);
    expect(feed.match(/<entry>/g)).toHaveLength(2);
    expect(feed).toContain('urn:basislijn:monitor:Voorbeeldland:2025-11-01');
  });

  it('writes nothing anew when nothing changed', async () => {
    const again = await build('--bouw');
    expect(again.stdout).toMatch(/^0 bestanden geschreven/m);
  });

  it('takes away what is no longer there', async () => {
    const list = join(site, '.bestanden.json');
    const names = JSON.parse(readFileSync(list, 'utf8')) as string[];
    writeFileSync(join(site, 'gemeenten/VB9999.html'), 'oud');
    writeFileSync(list, JSON.stringify([...names, 'gemeenten/VB9999.html']));
    await build('--bouw');
    expect(existsSync(join(site, 'gemeenten/VB9999.html'))).toBe(false);
  });

  it('judges old texts anew when the norm changed, and tells that apart', async () => {
    const path = join(rounds, '2025-11-01/ronde.json');
    const before = readFileSync(path, 'utf8');
    const other = before.replace(/"controlecode": "[^"]+"/, '"controlecode": "een-andere-norm"');
    const barsveld = JSON.parse(other) as {
      gemeenten: Record<string, { bevindingen: Record<string, { oordeel: string }> }>;
    };
    const finding = barsveld.gemeenten.VB0003?.bevindingen['4'];
    if (finding === undefined) throw new Error('no finding');
    finding.oordeel = 'voldoet-niet';
    writeFileSync(path, JSON.stringify(barsveld));
    const ran = await build('--peildatum', '2026-11-15');
    expect(ran.code).toBe(0);
    expect(page('wijzigingen.html')).toContain('een andere norm');
    writeFileSync(path, before);
  }, 30_000);

  it('is built from results as well', async () => {
    const results = emptyFolder();
    await run(['toets', join(folder, 'teksten'), '--uit', results, '--stil', '--peildatum', '2026-11-15']);
    cpSync(join(folder, 'monitor.yaml'), join(results, 'monitor.yaml'));
    for (const name of ['gemeenten.csv', 'tegels.csv']) cpSync(join(folder, name), join(results, name));
    const out = emptyFolder();
    const ran = await run([
      'monitor',
      results,
      '--uit',
      join(out, 'm'),
      '--rondes',
      join(out, 'r'),
      '--peildatum',
      '2026-11-15',
    ]);
    expect(ran.stdout).toContain(`4 van ${REGISTER.length} gemeenten getoetst`);
    expect(existsSync(join(out, 'm/rapporten/VB0003.html'))).toBe(true);
  });
});

describe('the invented country', () => {
  it('has every municipality of the examples, so that npm start builds its monitor without a complaint', () => {
    const names = REGISTER.map((row) => row.split(',')[1] ?? '');
    const absent = ['afstemming', 'meting'].flatMap((folder) =>
      readdirSync(join(EXAMPLES, folder)).filter((file) => {
        const named = /^\d+-([a-z-]+)\.(?!labels)/.exec(file)?.[1];
        if (named === undefined || names.some((name) => name.toLowerCase().startsWith(named))) return false;
        // Rules of several municipalities together are called after none of them.
        const text = readFileSync(join(EXAMPLES, folder, file), 'utf8');
        return !names.some((name) => text.includes(name));
      }),
    );
    expect(absent).toEqual([]);
  });

  it('has a tile for every municipality, and no two in one place', () => {
    const tiles = readFileSync(join(EXAMPLES, 'tegels.csv'), 'utf8').trim().split('\n').slice(1);
    expect(tiles.map((row) => row.split(',')[0])).toEqual(REGISTER.map((row) => row.split(',')[0]));
    expect(new Set(tiles.map((row) => row.split(',').slice(1).join())).size).toBe(tiles.length);
  });
});

describe('what is wrong', () => {
  it.each([
    ['monitor.yaml', 'gebied: [', /monitor\.yaml: dit is geen geldige YAML/],
    ['monitor.yaml', 'gebied: Land\nregister: weg.csv\n', /weg\.csv kan niet worden gelezen/],
    [
      'gemeenten.csv',
      'code,naam,provincie,inwoners\nVB1,Zandrecht,Noord,veel\n',
      /regel 2: verwacht code, naam/,
    ],
  ])('in %s is told with its place', async (name, content, message) => {
    const wrong = corpus();
    writeFileSync(join(wrong, name), content);
    const ran = await run([
      'monitor',
      join(wrong, 'teksten'),
      '--uit',
      join(wrong, 'm'),
      '--rondes',
      join(wrong, 'r'),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(hasStackTrace(ran)).toBe(false);
  });

  it('in a verdict of a person is told, and the rest is built', async () => {
    const wrong = corpus();
    writeFileSync(
      join(wrong, 'oordelen/VB0003.yaml'),
      'gemeente: VB0003\noordelen:\n  - punt: 8\n    oordeel: prima\n',
    );
    const ran = await run([
      'monitor',
      join(wrong, 'teksten'),
      '--uit',
      join(wrong, 'm'),
      '--rondes',
      join(wrong, 'r'),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/VB0003\.yaml: oordelen\.0\.oordeel/);
    expect(existsSync(join(wrong, 'm/index.html'))).toBe(true);
  });

  it('with --bouw and no round says what to do', async () => {
    const ran = await run([
      'monitor',
      join(folder, 'teksten'),
      '--bouw',
      '--rondes',
      emptyFolder(),
      '--uit',
      emptyFolder(),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/nog geen ronde/);
  });

  it('a half round of a run that was killed is no round', async () => {
    const out = emptyFolder();
    mkdirSync(join(out, 'r/2025-01-01.onaf/resultaten'), { recursive: true });
    const ran = await run([
      'monitor',
      join(folder, 'teksten'),
      '--uit',
      join(out, 'm'),
      '--rondes',
      join(out, 'r'),
      '--peildatum',
      '2026-11-15',
    ]);
    expect(ran.stdout).toContain('1 ronde');
    rmSync(out, { recursive: true });
  });
});
