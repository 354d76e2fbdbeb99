#!/usr/bin/env node
/** The command line. Thin: parses, loads the command that was asked for, and turns errors into sentences. */
import { Command, CommanderError } from 'commander';
import { inDutch, speakDutch } from './dutch.js';
import { EXIT, UsageError } from './exit-codes.js';
import { toolVersion } from './root.js';

const EXIT_HELP = `
Afsluitcodes: 0 gelukt, 1 gevonden wat --faal-bij noemt, 2 verkeerd gebruik of
een bestand dat niet gelukt is.`;

function build(): Command {
  const program = new Command('basislijn');
  program
    .description(
      'Toetst regelingen voor kinderopvang op sociaal-medische indicatie (SMI) aan de landelijke basislijn.',
    )
    .version(toolVersion(), '--version', 'toon de versie')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn toets regeling.pdf             toets één regeling, in het scherm
  basislijn toets map/ --uit rapporten     toets een map en schrijf rapporten
  basislijn norm 6                         lees wat punt 6 vraagt
${EXIT_HELP}`,
    );

  program
    .command('toets')
    .description(
      'toets regelingen, webpagina’s en formulieren: bestanden en mappen met XML, HTML, PDF, DOCX of tekst',
    )
    .argument('<bestand-of-map...>', 'wat er getoetst wordt')
    .option('--uit <map>', 'schrijf per regeling een rapport in deze map')
    .option('--formaat <lijst>', 'formaten: json, html, csv, md, memo.md, memo.docx (anders: html,json)')
    .option('--gemeente <naam>', 'alle bestanden zijn van deze gemeente: lees ze als één dossier')
    .option('--los', 'toets elk bestand apart, ook als een map van één gemeente lijkt')
    .option('--json', 'één document of dossier: het hele resultaat als JSON')
    .option('--punt <lijst>', 'toon alleen deze punten, bijvoorbeeld 5,6')
    .option('--uitleg', 'toon ook wat is gezien, verworpen en gezocht')
    .option('--peildatum <datum>', 'datum waarop status en normwaarden gelden (JJJJ-MM-DD), anders vandaag')
    .option('--stil', 'toon geen tabellen en geen voortgang')
    .option(
      '--faal-bij <lijst>',
      'afsluitcode 1 bij een van deze oordelen, bijvoorbeeld voldoet-niet,ontbreekt',
    )
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn toets concept.docx --uitleg
  basislijn toets --gemeente Zandrecht verordening.pdf webpagina.html formulier.docx
  basislijn toets regelingen/ --uit rapporten --formaat html,csv
  basislijn toets concept.docx --faal-bij voldoet-niet,ontbreekt
${EXIT_HELP}`,
    )
    .action(async (paths: string[], options) => {
      const { toets } = await import('./commands/toets.js');
      process.exitCode = await toets(paths, options);
    });

  program
    .command('oogst')
    .description('zoek en bewaar de SMI-regels van gemeenten op overheid.nl')
    .option('--gemeente <namen>', 'alleen deze gemeenten: namen of CBS-codes, met komma’s')
    .option('--smal', 'zoek alleen op de namen van de regeling, niet in bredere regels')
    .option('--alles', 'haal alle geldende teksten op en lees ze: duurt dagen')
    .option('--uit <map>', 'waar de teksten komen', 'corpus/overheid')
    .option('--peildatum <datum>', 'dag waarop een tekst moet gelden (JJJJ-MM-DD), anders vandaag')
    .option('--budget <aantal>', 'stop na dit aantal verzoeken; de volgende keer gaat de oogst verder')
    .option('--instellingen <bestand>', 'andere instellingen dan corpus/oogst/instellingen.yaml')
    .option('--van-schijf', 'vraag niets: lees opnieuw wat een eerdere oogst met deze vragen ophaalde')
    .option('--droog', 'toon wat er gevraagd zou worden, zonder iets te vragen')
    .option('--wijzigingen [sinds]', 'wat er veranderde sinds de vorige ronde, of sinds een dag (JJJJ-MM-DD)')
    .option('--atom <bestand>', 'schrijf de wijzigingen als Atom-feed')
    .option('--bevries <bestand>', 'leg vast welke bestanden er zijn, met hun controlecode')
    .option('--controleer <bestand>', 'is de map nog gelijk aan wat is vastgelegd?')
    .option('--zelftest', 'vraag de echte dienst of hij doet wat de oogst aanneemt')
    .option('--json', 'de samenvatting of de wijzigingen als JSON')
    .option('--stil', 'toon geen voortgang en geen samenvatting')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn oogst --droog
  basislijn oogst --gemeente Zwolle,Deventer
  basislijn oogst --wijzigingen 2026-01-01 --atom wijzigingen.xml
  basislijn oogst --bevries oogst-2026.json
  basislijn toets corpus/overheid --uit rapporten
${EXIT_HELP}`,
    )
    .action(async (options) => {
      const { oogst } = await import('./commands/oogst.js');
      process.exitCode = await oogst(options);
    });

  program
    .command('vergelijk')
    .description('vergelijk twee teksten artikel voor artikel, en welke punten daardoor verschuiven')
    .argument('<oud>', 'de oude of geldende tekst: een bestand, of het nummer van een opgehaalde tekst')
    .argument('<nieuw>', 'de nieuwe tekst of het concept')
    .option('--oogst <map>', 'waar de opgehaalde teksten staan', 'corpus/overheid')
    .option('--html <bestand>', 'schrijf de vergelijking als pagina')
    .option('--json', 'de vergelijking als JSON')
    .option('--alles', 'toon ook de artikelen die gelijk bleven')
    .option('--peildatum <datum>', 'datum waarop normwaarden gelden (JJJJ-MM-DD), anders vandaag')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn vergelijk geldend.xml concept.docx
  basislijn vergelijk 2024.pdf 2026.pdf --html verschil.html
  basislijn vergelijk CVDR123456_1 CVDR123456_2
${EXIT_HELP}`,
    )
    .action(async (before: string, after: string, options) => {
      const { vergelijk } = await import('./commands/vergelijk.js');
      process.exitCode = await vergelijk(before, after, options);
    });

  program
    .command('gezinnen')
    .description('laat verzonnen gezinnen door de regels gaan: toegang, duur, dagen, verlenging en bijdrage')
    .argument('<bestand-of-map...>', 'regelingen van een of meer gemeenten')
    .option('--uit <map>', 'schrijf een pagina (gezinnen.html) en een tabel (gezinnen.csv) in deze map')
    .option('--json', 'de antwoorden als JSON')
    .option('--gezinnen <bestand>', 'andere gezinnen dan corpus/gezinnen/gezinnen.yaml')
    .option('--gemeente <naam>', 'alle bestanden zijn van deze gemeente: lees ze als één dossier')
    .option('--peildatum <datum>', 'datum waarop de status van een tekst geldt (JJJJ-MM-DD), anders vandaag')
    .option('--stil', 'toon geen voortgang en geen antwoorden')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn gezinnen concept.docx
  basislijn gezinnen regelingen/ --uit gezinnen
${EXIT_HELP}`,
    )
    .action(async (paths: string[], options) => {
      const { gezinnen } = await import('./commands/gezinnen.js');
      process.exitCode = await gezinnen(paths, options);
    });

  program
    .command('monitor')
    .description('bouw een monitor van veel gemeenten: een ronde, bewaard naast eerdere, als website')
    .argument('<map...>', 'map met teksten of met resultaten (JSON) van basislijn toets')
    .option('--uit <map>', 'waar de website komt', 'reports/monitor')
    .option('--rondes <map>', 'waar de rondes worden bewaard', 'reports/rondes')
    .option('--bouw', 'toets niet opnieuw: bouw de website uit de bewaarde rondes')
    .option('--peildatum <datum>', 'dag van de ronde (JJJJ-MM-DD), anders vandaag')
    .option('--stil', 'toon geen voortgang en geen samenvatting')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn monitor corpus/overheid
  basislijn monitor corpus/overheid --uit monitor --rondes rondes
  basislijn monitor corpus/overheid --bouw
${EXIT_HELP}`,
    )
    .action(async (paths: string[], options) => {
      const { monitor } = await import('./commands/monitor.js');
      process.exitCode = await monitor(paths, options);
    });

  program
    .command('controle')
    .description('maak een werklijst van oordelen waar een mens naar moet kijken, of lees die ingevuld terug')
    .argument('[map...]', 'map met een monitor.yaml, als het niet om heel Nederland gaat')
    .option('--rondes <map>', 'waar de rondes van de monitor staan', 'reports/rondes')
    .option('--uit <bestand>', 'waar de werklijst komt (XLSX)', 'reports/werklijst.xlsx')
    .option('--html <bestand>', 'schrijf de werklijst ook als pagina')
    .option('--terug <bestand>', 'lees een ingevulde werklijst terug')
    .option('--oordelen <map>', 'waar de oordelen komen, anders corpus/oordelen')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn controle --uit werklijst.xlsx
  basislijn controle --terug werklijst.xlsx
${EXIT_HELP}`,
    )
    .action(async (paths: string[], options) => {
      const { controle } = await import('./commands/controle.js');
      process.exitCode = await controle(paths, options);
    });

  program
    .command('steekproef')
    .description('trek oordelen voor een onderzoek naar de betrouwbaarheid, en reken met de antwoorden')
    .argument('[map...]', 'map met een monitor.yaml, als het niet om heel Nederland gaat')
    .option('--rondes <map>', 'waar de rondes van de monitor staan', 'reports/rondes')
    .option('--uit <bestand>', 'waar de steekproef komt (XLSX)', 'reports/steekproef.xlsx')
    .option('--aantal <getal>', 'hoeveel oordelen', '200')
    .option('--zaad <getal>', 'begin van de loting: hetzelfde getal geeft dezelfde steekproef', '1')
    .option('--reken <bestand>', 'reken met een ingevulde steekproef hoe vaak het programma gelijk heeft')
    .option('--json', 'de uitkomst van --reken als JSON')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn steekproef --aantal 300 --zaad 2026 --uit steekproef.xlsx
  basislijn steekproef --reken steekproef.xlsx
${EXIT_HELP}`,
    )
    .action(async (paths: string[], options) => {
      const { steekproef } = await import('./commands/steekproef.js');
      process.exitCode = await steekproef(paths, options);
    });

  program
    .command('norm')
    .description('lees de punten van de basislijn en hoe erover geoordeeld wordt')
    .argument('[punt]', 'nummer van een punt, meer nummers met komma’s, of hash voor de controlecode')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn norm
  basislijn norm 6,7
  basislijn norm hash`,
    )
    .action(async (point: string | undefined) => {
      const { norm } = await import('./commands/norm.js');
      process.exitCode = norm(point);
    });

  program
    .command('evalueer')
    .description('vergelijk de uitkomsten met labels: hoe vaak heeft het programma gelijk?')
    .argument('<map...>', 'map met regelingen en hun labelbestanden (*.labels.json)')
    .option('--json', 'de meting als JSON')
    .option('--html <bestand>', 'schrijf de meting als HTML-pagina, met elk verschil')
    .option('--uit <map>', 'schrijf de meting als HTML-pagina en JSON in deze map')
    .option('--punt <lijst>', 'alleen deze punten')
    .option('--tegen <bestand>', 'welke oordelen zijn verschoven sinds een eerdere meting (JSON)')
    .option('--vergelijk <naam>', 'zet er een eenvoudige lezer naast: trefwoorden')
    .option('--beoordelaars', 'vergelijk de labels van twee mensen: twee mappen')
    .option('--peildatum <datum>', 'peildatum (JJJJ-MM-DD), anders vandaag')
    .option('--bewaar', 'bewaar de betrouwbaarheid per punt voor de rapporten')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn evalueer corpus/voorbeelden
  basislijn evalueer corpus/voorbeelden --uit meting --vergelijk trefwoorden
  basislijn evalueer corpus/voorbeelden --tegen meting/evaluatie.json
  basislijn evalueer --beoordelaars labels-a labels-b`,
    )
    .action(async (folders: string[], options) => {
      const { evalueer } = await import('./commands/evalueer.js');
      process.exitCode = await evalueer(folders, options);
    });

  program
    .command('web')
    .description(
      'start de webapp: toets een tekst of concept in uw browser, zonder dat er iets wordt opgeslagen',
    )
    .option('--poort <getal>', 'poort waarop de webapp luistert, anders 8014')
    .option('--adres <adres>', 'adres waarop de webapp luistert, anders alleen deze computer (127.0.0.1)')
    .option('--basisadres <adres>', 'het adres dat gebruikers openen, als er een proxy voor staat')
    .option('--instellingen <bestand>', 'instellingen en grenzen, als YAML')
    .option('--stil', 'toon geen meldingen en geen logboek')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn web
  basislijn web --poort 9000`,
    )
    .action(async (options) => {
      const { web } = await import('./commands/web.js');
      process.exitCode = await web(options);
    });

  program
    .command('schema')
    .description('toon het JSON Schema van een resultaat')
    .action(async () => {
      const { schema } = await import('./commands/schema.js');
      process.exitCode = schema();
    });

  speakDutch(program);
  return program;
}

/** A reader that stops early (`| head`) is no error. */
function endWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
}

async function main(): Promise<void> {
  endWithPipe();
  try {
    await build().parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = EXIT.failed;
    if (error instanceof CommanderError) {
      const message = error.code === 'commander.help' ? 'noem een opdracht' : inDutch(error.message);
      process.stderr.write(
        `basislijn: ${message.replace(/\.?$/, message.endsWith('?') ? '' : '.')} Kijk met basislijn --help wat er kan.\n`,
      );
      return;
    }
    const { describeError } = await import('./describe-error.js');
    process.stderr.write(`basislijn: ${describeError(error)}\n`);
    if (error instanceof UsageError) process.stderr.write('Kijk met basislijn --help wat er kan.\n');
  }
}

await main();
