/** Small regulations of real municipalities' names with invented content, as the repository would serve them. */
import type { FakeText } from './answers.js';

function cvdr(id: string, title: string, creator: string, articles: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><cvdr xmlns="http://standaarden.overheid.nl/cvdr/terms/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheid="http://standaarden.overheid.nl/owms/terms/"><meta><owmskern><dcterms:identifier>${id}</dcterms:identifier><dcterms:title>${title}</dcterms:title><dcterms:creator scheme="overheid:Gemeente">${creator}</dcterms:creator></owmskern></meta><body><intitule>${title}</intitule><regeling><aanhef><preambule><al>Het college van burgemeester en wethouders van ${creator} besluit vast te stellen:</al></preambule></aanhef><regeling-tekst>${articles.map((text, index) => `<artikel><kop><label>Artikel</label><nr>${index + 1}</nr></kop><al>${text}</al></artikel>`).join('')}</regeling-tekst></regeling></body></cvdr>`;
}

type Options = Partial<Omit<FakeText, 'xml' | 'title' | 'creator' | 'work' | 'version'>>;

/** A regulation on SMI. @param number unique */
export function smiText(number: number, creator: string, version = 1, options: Options = {}): FakeText {
  const work = `CVDR${number}`;
  const title = `Beleidsregels kinderopvang op sociaal-medische indicatie ${creator}`;
  return {
    work,
    version,
    title,
    creator,
    ...options,
    xml: cvdr(`${work}_${version}`, title, creator, [
      'Ouders zonder recht op kinderopvangtoeslag kunnen om sociale of medische redenen een vergoeding krijgen voor kinderopvang. Peuteropvang gaat voor.',
      'De vergoeding wordt toegekend voor zes maanden en voor twee dagen per week en kan telkens worden verlengd.',
      'Het college kan in bijzondere gevallen van deze beleidsregels afwijken.',
    ]),
  };
}

/** A regulation that a wide net finds and that is not about SMI. */
export function otherText(number: number, creator: string, options: Options = {}): FakeText {
  const work = `CVDR${number}`;
  const title = `Beleidsregels bijzondere bijstand ${creator}`;
  return {
    work,
    version: 1,
    title,
    creator,
    ...options,
    xml: cvdr(`${work}_1`, title, creator, [
      'Bijzondere bijstand kan worden verleend voor een wasmachine en voor reiskosten.',
      'De kosten van kinderopvang bij werk vallen onder de kinderopvangtoeslag.',
    ]),
  };
}
