/** A sample as a classic file of the CVDR repository. */
import { type ClassicStyle, classicRegulation } from './classic.js';
import { escapeMarkup, readSample, type SampleMeta } from './sample.js';

export function makeCvdrXml(markdown: string, meta: SampleMeta, style: ClassicStyle = 'leden'): string {
  const sample = readSample(markdown);
  const text = escapeMarkup;
  const gmb = meta.gmb ?? 'gmb-2025-900';
  const regulation = classicRegulation(sample, {
    style,
    markers: 'attribuut',
    bold: (words) => `<vet>${words}</vet>`,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<cvdr xmlns="http://standaarden.overheid.nl/cvdr/terms/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/" xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/meta/">
<meta><owmskern><dcterms:identifier>${meta.cvdr ?? 'CVDR900001_1'}</dcterms:identifier><dcterms:title>${text(meta.titel)}</dcterms:title><dcterms:language>nl</dcterms:language><dcterms:type scheme="overheid:Informatietype">regeling</dcterms:type><dcterms:creator scheme="overheid:Gemeente">${text(meta.gemeente)}</dcterms:creator><dcterms:modified>${meta.inwerking}</dcterms:modified></owmskern>
<owmsmantel><dcterms:isFormatOf resourceIdentifier="https://zoek.officielebekendmakingen.nl/${gmb}">${gmb}</dcterms:isFormatOf><overheid:isRatifiedBy scheme="overheid:BestuursorgaanGemeente">${text(meta.orgaan)}</overheid:isRatifiedBy><dcterms:issued>${meta.vastgesteld}</dcterms:issued></owmsmantel>
<cvdripm><overheidrg:inwerkingtredingDatum>${meta.inwerking}</overheidrg:inwerkingtredingDatum><overheidrg:uitwerkingtredingDatum>${meta.uitwerking ?? ''}</overheidrg:uitwerkingtredingDatum><overheidrg:betreft>nieuwe regeling</overheidrg:betreft></cvdripm></meta>
<body><intitule>${text(sample.title)}</intitule>
${regulation}
</body></cvdr>
`;
}
