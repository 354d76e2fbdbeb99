/** A sample as STOP text: a consolidation as CVDR serves it, or the decision that a Gemeenteblad is made from. */
import {
  type Division,
  escapeMarkup,
  type Item,
  type Piece,
  readSample,
  runsOf,
  type SampleMeta,
} from './sample.js';

const al = (text: string): string => `<Al>${escapeMarkup(text)}</Al>`;

function running(pieces: readonly Piece[]): string {
  return runsOf(pieces)
    .map((run) => {
      const [first] = run;
      if (first === undefined) return '';
      if (first.kind === 'al') return al(first.text);
      if (first.kind === 'row') {
        const rows = run.map((row) =>
          row.kind === 'row'
            ? `<row>${row.cells.map((cell) => `<entry>${al(cell)}</entry>`).join('')}</row>`
            : '',
        );
        return `<table eId="table_1"><tgroup cols="${first.cells.length}"><thead>${rows[0] ?? ''}</thead><tbody>${rows.slice(1).join('')}</tbody></tgroup></table>`;
      }
      const items = (run as readonly Item[]).map(
        ({ marker, text, pieces: inner }) =>
          `<Li><LiNummer>${escapeMarkup(marker)}</LiNummer>${al(text)}${running(inner)}</Li>`,
      );
      return `<Lijst type="expliciet">${items.join('')}</Lijst>`;
    })
    .join('\n');
}

function kop({ label, number, title }: Division): string {
  const part = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeMarkup(text)}</${name}>`;
  return `<Kop>${part('Label', label)}${part('Nummer', number)}${part('Opschrift', title)}</Kop>`;
}

function element(part: Division): string {
  const name = { artikel: 'Artikel', tekst: 'Divisie', toelichting: 'Toelichting', deel: 'Deel' }[
    part.kind as string
  ];
  const tag = name ?? part.kind[0]?.toUpperCase() + part.kind.slice(1);
  const id = ` eId="${part.kind}_${part.number}" wId="gm9999_1__${part.kind}_${part.number}"`;
  const inner = part.divisions
    .map((sub) =>
      part.kind === 'toelichting' || part.kind === 'bijlage'
        ? `<Divisie>${kop(sub)}<Divisietekst><Inhoud>${running(sub.pieces)}</Inhoud></Divisietekst></Divisie>`
        : element(sub),
    )
    .join('\n');
  if (part.kind !== 'artikel') {
    const own =
      part.pieces.length === 0 ? '' : `<Divisietekst><Inhoud>${running(part.pieces)}</Inhoud></Divisietekst>`;
    return `<${tag}${id}>${kop(part)}${own}${inner}</${tag}>`;
  }
  const text = runsOf(part.pieces).map((run) => {
    const [first] = run;
    if (first?.kind !== 'item' || !/^\d/.test(first.marker)) return `<Inhoud>${running(run)}</Inhoud>`;
    return (run as readonly Item[])
      .map(
        (item) =>
          `<Lid><LidNummer>${item.marker}</LidNummer><Inhoud>${al(item.text)}${running(item.pieces)}</Inhoud></Lid>`,
      )
      .join('\n');
  });
  return `<Artikel${id}>${kop(part)}${text.join('\n')}</Artikel>`;
}

function regulation(markdown: string): string {
  const sample = readSample(markdown);
  return `<RegelingCompact xmlns="https://standaarden.overheid.nl/stop/imop/tekst/" schemaversie="1.1.0">
<RegelingOpschrift eId="longTitle">${al(sample.title)}</RegelingOpschrift>
<Aanhef>${running(sample.preamble)}</Aanhef>
<Lichaam eId="body">${sample.body.map(element).join('\n')}</Lichaam>
<Sluiting><Slotformulering>${running(sample.closing)}</Slotformulering></Sluiting>
${sample.attachments.map(element).join('\n')}
</RegelingCompact>`;
}

function metadata(meta: SampleMeta): string {
  return `<data:RegelingMetadata><data:officieleTitel>${escapeMarkup(meta.titel)}</data:officieleTitel><data:heeftCiteertitelInformatie><data:CiteertitelInformatie><data:citeertitel>${escapeMarkup(meta.titel)}</data:citeertitel></data:CiteertitelInformatie></data:heeftCiteertitelInformatie></data:RegelingMetadata>`;
}

/** The form in which the CVDR repository serves STOP texts. */
export function makeStopXml(markdown: string, meta: SampleMeta): string {
  const [work = 'CVDR900001'] = (meta.cvdr ?? 'CVDR900001_1').split('_');
  const until = meta.uitwerking === undefined ? '' : `<cons:tot>${meta.uitwerking}</cons:tot>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<lvbbu:Consolidaties xmlns:lvbbu="https://standaarden.overheid.nl/lvbb/stop/uitlevering/" xmlns:data="https://standaarden.overheid.nl/stop/imop/data/" xmlns:cons="https://standaarden.overheid.nl/stop/imop/consolidatie/">
<lvbbu:Consolidatie>
<cons:ConsolidatieIdentificatie><cons:FRBRWork>/akn/nl/act/gemeente/${meta.inwerking.slice(0, 4)}/${work}</cons:FRBRWork></cons:ConsolidatieIdentificatie>
<cons:Toestanden><cons:BekendeToestand><cons:FRBRExpression>/akn/nl/act/gemeente/${meta.inwerking.slice(0, 4)}/${work}/nld@${meta.inwerking}</cons:FRBRExpression>
<cons:geldigheid><cons:Geldigheid><cons:juridischWerkendOp><cons:Periode><cons:vanaf>${meta.inwerking}</cons:vanaf>${until}</cons:Periode></cons:juridischWerkendOp></cons:Geldigheid></cons:geldigheid></cons:BekendeToestand></cons:Toestanden>
<lvbbu:RegelingVersie>${metadata(meta)}
${regulation(markdown)}
</lvbbu:RegelingVersie></lvbbu:Consolidatie></lvbbu:Consolidaties>
`;
}

/** A decision that adopts the whole text in an annex. */
export function makeStopDecisionXml(markdown: string, meta: SampleMeta): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<AanleveringBesluit xmlns="https://standaarden.overheid.nl/lvbb/stop/aanlevering/" xmlns:data="https://standaarden.overheid.nl/stop/imop/data/">
<BesluitVersie>${metadata(meta)}
<BesluitCompact xmlns="https://standaarden.overheid.nl/stop/imop/tekst/"><RegelingOpschrift>${al(`Besluit tot vaststelling van ${meta.titel}`)}</RegelingOpschrift>
<Aanhef>${al('Het bestuur,')}</Aanhef>
<Lichaam><WijzigArtikel><Kop><Label>Artikel</Label><Nummer>I</Nummer></Kop><Wat>${al('De regeling wordt vastgesteld zoals in bijlage A.')}</Wat></WijzigArtikel></Lichaam>
<WijzigBijlage><Kop><Label>Bijlage</Label><Nummer>A</Nummer></Kop>
${regulation(markdown)}
</WijzigBijlage></BesluitCompact></BesluitVersie></AanleveringBesluit>
`;
}
