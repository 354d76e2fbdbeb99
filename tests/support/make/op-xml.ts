/** A sample as a Gemeenteblad in the classic publication schema. */
import { type ClassicStyle, classicRegulation } from './classic.js';
import { escapeMarkup, readSample, type SampleMeta } from './sample.js';

export function makeOpXml(
  markdown: string,
  meta: SampleMeta,
  options: { readonly style?: ClassicStyle } = {},
): string {
  const sample = readSample(markdown);
  const text = escapeMarkup;
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xsi:noNamespaceSchemaLocation="http://technische-documentatie.oep.overheid.nl/schema/op-xsd-2012-3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://zoek.officielebekendmakingen.nl/${meta.gmb ?? 'gmb-2025-900'}/metadata.xml" scheme=""/></metadata>
<kop><titel>GEMEENTEBLAD</titel><subtitel>Officiële uitgave van de gemeente ${text(meta.gemeente)}</subtitel></kop>
<gemeenteblad><kop><titel>${text(sample.title)}</titel></kop>
${classicRegulation(sample, {
  style: options.style ?? 'leden',
  markers: 'kind',
  bold: (words) => `<nadruk type="vet">${words}</nadruk>`,
})}
</gemeenteblad></officiele-publicatie>
`;
}
