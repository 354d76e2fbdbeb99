#!/usr/bin/env node
/** The command line. Thin: parses, loads the command that was asked for, and turns errors into sentences. */
import { Command, CommanderError } from 'commander';
import { EXIT, UsageError } from './exit-codes.js';
import { toolVersion } from './root.js';

const DUTCH_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.+?)'/, 'de optie "$1" bestaat niet'],
  [/unknown command '(.+?)'/, 'de opdracht "$1" bestaat niet'],
  [/missing required argument '(.+?)'/, 'er ontbreekt iets: <$1>'],
  [/option '(.+?)' argument missing/, 'de optie "$1" heeft een waarde nodig'],
  [/too many arguments.*/, 'er staan te veel woorden achter de opdracht'],
];

function inDutch(message: string): string {
  for (const [pattern, dutch] of DUTCH_ERRORS) {
    const match = pattern.exec(message);
    if (match !== null) return dutch.replace('$1', match[1] ?? '');
  }
  return message.replace(/^error: /, '');
}

function build(): Command {
  const program = new Command('basislijn');
  program
    .description(
      'Toetst regelingen voor kinderopvang op sociaal-medische indicatie (SMI) aan de landelijke basislijn.',
    )
    .version(toolVersion(), '--version', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp bij een opdracht')
    .configureHelp({
      styleTitle: (title) =>
        ({
          'Usage:': 'Gebruik:',
          'Options:': 'Opties:',
          'Commands:': 'Opdrachten:',
          'Arguments:': 'Invoer:',
        })[title] ?? title,
    })
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn toets regeling.pdf                 toets één regeling, uitkomst in het scherm
  basislijn toets map/ --uit rapporten         toets een map en schrijf rapporten
  basislijn norm 6                             lees wat punt 6 vraagt

Afsluitcodes: 0 gelukt, 1 gevonden wat --faal-bij noemt, 2 verkeerd gebruik of een bestand dat niet gelezen is.`,
    );

  program
    .command('toets')
    .description('toets regelingen: bestanden en mappen met XML, HTML, PDF, DOCX of tekst')
    .argument('<bestand-of-map...>', 'wat er getoetst wordt')
    .option('--uit <map>', 'schrijf per regeling een rapport in deze map')
    .option('--formaat <lijst>', 'formaten van de rapporten: json, html, csv, md', 'html,json')
    .option('--json', 'één document: het hele resultaat als JSON')
    .option('--punt <lijst>', 'alleen deze punten, bijvoorbeeld 5,6')
    .option('--uitleg', 'laat ook zien wat is gezien, verworpen en gezocht')
    .option('--peildatum <datum>', 'datum waarop status en normwaarden gelden (JJJJ-MM-DD), anders vandaag')
    .option('--stil', 'toon geen tabellen en geen voortgang')
    .option(
      '--faal-bij <lijst>',
      'afsluitcode 1 bij een van deze oordelen, bijvoorbeeld voldoet-niet,ontbreekt',
    )
    .helpOption('-h, --help', 'toon deze hulp')
    .addHelpText(
      'after',
      `
Voorbeelden:
  basislijn toets concept.docx --uitleg
  basislijn toets regelingen/ --uit rapporten --formaat html,csv
  basislijn toets concept.docx --faal-bij voldoet-niet,ontbreekt`,
    )
    .action(async (paths: string[], options) => {
      const { toets } = await import('./commands/toets.js');
      process.exitCode = await toets(paths, options);
    });

  program
    .command('norm')
    .description('lees de punten van de basislijn en hoe erover geoordeeld wordt')
    .argument('[punt]', 'nummer van een punt, of meer nummers met komma’s')
    .helpOption('-h, --help', 'toon deze hulp')
    .action(async (point: string | undefined) => {
      const { norm } = await import('./commands/norm.js');
      process.exitCode = norm(point);
    });

  program
    .command('evalueer')
    .description('vergelijk de uitkomsten met labels: hoe vaak heeft het programma gelijk?')
    .argument('<map...>', 'map met regelingen en hun labelbestanden (*.labels.json)')
    .option('--json', 'de meting als JSON')
    .option('--uit <map>', 'schrijf de meting als HTML-pagina en JSON in deze map')
    .option('--punt <lijst>', 'alleen deze punten')
    .option('--tegen <bestand>', 'vergelijk met een eerdere meting (JSON): welke oordelen zijn verschoven')
    .option('--vergelijk <naam>', 'zet er een andere beoordelaar naast: trefwoorden')
    .option('--beoordelaars', 'vergelijk de labels in twee mappen met elkaar')
    .option('--peildatum <datum>', 'peildatum (JJJJ-MM-DD), anders vandaag')
    .option('--bewaar', 'bewaar de betrouwbaarheid per punt voor de rapporten')
    .helpOption('-h, --help', 'toon deze hulp')
    .action(async (folders: string[], options) => {
      const { evalueer } = await import('./commands/evalueer.js');
      process.exitCode = await evalueer(folders, options);
    });

  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    command.configureOutput({ outputError: () => {} });
  }
  return program;
}

async function main(): Promise<void> {
  const program = build();
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = EXIT.failed;
    if (error instanceof CommanderError) {
      if (error.code === 'commander.help') return;
      process.stderr.write(`basislijn: ${inDutch(error.message)}. Kijk met basislijn --help wat er kan.\n`);
      return;
    }
    const { describeError } = await import('./describe-error.js');
    process.stderr.write(`basislijn: ${describeError(error)}\n`);
    if (error instanceof UsageError) process.stderr.write('Kijk met basislijn --help wat er kan.\n');
  }
}

await main();
