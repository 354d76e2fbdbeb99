/** A page says the same in any layout of any site: the elements it is found to have stay, whatever stands around them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedPage } from '../support/judged.js';

interface Part {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

const INTRO =
  'Kunt u door ziekte of zorgen niet altijd voor uw kind zorgen? De gemeente betaalt dan mee aan de kinderopvang. Dat heet SMI.';
const PARTS: readonly Part[] = [
  {
    heading: 'Voor wie is SMI bedoeld?',
    paragraphs: ['SMI is er voor gezinnen waarin een ouder ziek is of een beperking heeft.'],
  },
  {
    heading: 'Wat zijn de voorwaarden?',
    paragraphs: ['Dit zijn de voorwaarden:'],
    items: [
      'U woont in onze gemeente.',
      'U heeft geen recht op kinderopvangtoeslag.',
      'Uw kind is jonger dan 13 jaar.',
    ],
  },
  {
    heading: 'Wat betaalt u zelf?',
    paragraphs: ['U betaalt een eigen bijdrage. De gemeente betaalt de rest van de kosten.'],
  },
  {
    heading: 'Hoe lang en hoeveel dagen?',
    paragraphs: ['De opvang duurt zes maanden. Uw kind kan twee dagen per week komen.'],
  },
  {
    heading: 'Hoe vraagt u SMI aan?',
    paragraphs: ['Vul het aanvraagformulier in. Stuur de offerte van de opvang mee.'],
  },
  {
    heading: 'Heeft u vragen over SMI?',
    paragraphs: ['Bel het Gezinsloket: 0123 45 67 89.'],
  },
];

type Layout = (part: Part, index: number) => string;

function body({ paragraphs, items }: Part): string {
  const list = items === undefined ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `${paragraphs.map((text) => `<p>${text}</p>`).join('')}${list}`;
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  koppen: (part) => `<h2>${part.heading}</h2>${body(part)}`,
  details: (part) => `<details><summary>${part.heading}</summary>${body(part)}</details>`,
  accordeon: (part, index) =>
    `<div class="accordion__item"><h3 class="accordion__header"><button aria-expanded="false" aria-controls="p${index}">${part.heading}</button></h3><div id="p${index}" hidden>${body(part)}</div></div>`,
  vet: (part) => `<p><strong>${part.heading}</strong></p>${body(part)}`,
  'vet met regeleinde': (part) =>
    part.items === undefined
      ? `<p><b>${part.heading}</b><br>${part.paragraphs.join(' ')}</p>`
      : `<p><b>${part.heading}</b><br>${part.paragraphs.join(' ')}<br>${part.items.map((item) => `- ${item}`).join('<br>')}</p>`,
  secties: (part) =>
    `<section><div class="block-title">${part.heading}</div><div>${body(part)}</div></section>`,
  begrippen: (part) => `<dl><dt>${part.heading}</dt><dd>${body(part)}</dd></dl>`,
};

const SURROUNDINGS: readonly ((page: string) => string)[] = [
  (page) => `<body><main>${page}</main></body>`,
  (page) =>
    `<body><header><nav><a href="/">Home</a><a href="/werk">Werk en inkomen</a></nav></header><div id="content">${page}</div><footer><p>Bel 14 0123. Open van 9 tot 12 uur.</p></footer></body>`,
  (page) =>
    `<body><div class="cookie-melding"><p>Wij gebruiken cookies. Bewaartermijn: twee jaar.</p></div><div class="breadcrumb"><a href="/">Home</a> / Zorg</div><article class="node">${page}</article><aside><h2>Zie ook</h2><ul><li><a href="/kot">Kinderopvangtoeslag</a></li><li><a href="/vve">Peuteropvang</a></li><li><a href="/bb">Bijstand</a></li></ul></aside></body>`,
  (page) =>
    `<body><table width="900"><tr><td width="150"><a href="a">Afval</a><br><a href="b">Belasting</a><br><a href="c">Paspoort</a></td><td>${page}</td></tr><tr><td colspan="2">Openingstijden: elke dag 9.00 - 12.00 uur</td></tr></table></body>`,
  (page) =>
    `<body class="wp"><div class="menu"><ul><li><a href="/x">X</a></li><li><a href="/y">Y</a></li><li><a href="/z">Z</a></li></ul></div><div class="entry-content">${page}</div><div class="feedback"><p>Heeft deze pagina u geholpen?</p><button>Ja</button><button>Nee</button></div></body>`,
];

function pageOf(parts: readonly Part[], layout: Layout, around: (page: string) => string): string {
  const page = `<h1>Kinderopvang met SMI</h1><p>${INTRO}</p>${parts.map(layout).join('\n')}`;
  return `<!doctype html><html lang="nl"><head><title>Kinderopvang met SMI - Gemeente Voorbeeldstad</title></head>${around(page)}</html>`;
}

async function elementsOf(html: string): Promise<Readonly<Record<string, unknown>>> {
  const { readings } = await judgedPage(html, 'webpagina');
  return Object.fromEntries(
    readings
      .flatMap(({ facts }) => facts)
      .filter(({ name }) => /^informatieElement\d|^informatieLeesbaar/.test(name))
      .map(({ name, value }) => [name, value]),
  );
}

const ALL = Object.fromEntries([
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => [`informatieElement${number}`, true]),
  ['informatieLeesbaar', true],
]);

describe('the elements of a page', () => {
  it.each(Object.keys(LAYOUTS))('are the same in any order and surroundings: %s', async (name) => {
    const layout = LAYOUTS[name];
    if (layout === undefined) throw new Error(name);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }),
        fc.constantFrom(...SURROUNDINGS),
        async (parts, around) => {
          expect(await elementsOf(pageOf(parts, layout, around))).toEqual(ALL);
        },
      ),
      { numRuns: 12, seed: 20261123 },
    );
  });

  it('go when the part that tells them goes', async () => {
    const layout = LAYOUTS.koppen as Layout;
    const around = SURROUNDINGS[1] as (page: string) => string;
    for (const [index, element] of [3, 4, 5, 6, 7].entries()) {
      const without = PARTS.filter((_, at) => at !== index + 1);
      const found = await elementsOf(pageOf(without, layout, around));
      expect(found[`informatieElement${element}`], PARTS[index + 1]?.heading).toBe(false);
    }
  });

  it('stay when the words are put another way', async () => {
    const other = new Map([
      ['De opvang duurt zes maanden.', 'U krijgt een half jaar opvang.'],
      ['Uw kind kan twee dagen per week komen.', 'Dat is voor vier dagdelen in de week.'],
      ['U betaalt een eigen bijdrage.', 'Een deel van de rekening betaalt u zelf.'],
      ['De gemeente betaalt de rest van de kosten.', 'Wij vergoeden het andere deel.'],
      ['Vul het aanvraagformulier in.', 'Aanvragen doet u met DigiD.'],
      ['Bel het Gezinsloket: 0123 45 67 89.', 'Mail het wijkteam: wijkteam@voorbeeldstad.example.'],
    ]);
    let html = pageOf(PARTS, LAYOUTS.koppen as Layout, SURROUNDINGS[0] as (page: string) => string);
    for (const [from, to] of other) html = html.replace(from, to);
    expect(await elementsOf(html)).toEqual(ALL);
  });
});
