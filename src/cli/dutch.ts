/** Commander speaks English; this puts its help and its errors into Dutch. */
import type { Command } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Arguments:': 'Invoer:',
};

const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.+?)'/, 'de optie "$1" bestaat niet'],
  [/unknown command '(.+?)'/, 'de opdracht "$1" bestaat niet'],
  [/missing required argument '(.+?)'/, 'er ontbreekt iets achter de opdracht: <$1>'],
  [/option '(.+?)' argument missing/, 'de optie "$1" heeft een waarde nodig'],
  [/too many arguments/, 'er staan te veel woorden achter de opdracht'],
];

/** @param message an error of commander, perhaps with a suggestion ("Did you mean --uit?") */
export function inDutch(message: string): string {
  const suggested = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const suggestion = suggested === undefined ? '' : `. Bedoelt u ${suggested}?`;
  for (const [pattern, dutch] of ERRORS) {
    const match = pattern.exec(message);
    if (match !== null) return `${dutch.replace('$1', () => match[1] ?? '')}${suggestion}`;
  }
  return message.replace(/^error: /, '');
}

/** Help of a command and of those under it in Dutch; errors are thrown and shown by the caller. */
export function speakDutch(command: Command): void {
  command
    .helpOption('-h, --help', 'toon deze hulp')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (anders: ${String(defaultValue)})`,
      subcommandTerm: (sub) =>
        [
          sub.name(),
          ...sub.registeredArguments.map((argument) =>
            argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
          ),
        ].join(' '),
      commandUsage: (shown) => {
        const path: string[] = [];
        for (let at: Command | null = shown; at !== null; at = at.parent) path.unshift(at.name());
        const argumentsOf = shown.registeredArguments.map((argument) => {
          const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
          return argument.required ? `<${name}>` : `[${name}]`;
        });
        return [...path, ...(shown.commands.length > 0 ? ['<opdracht>'] : argumentsOf), '[opties]'].join(' ');
      },
    })
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const sub of command.commands) speakDutch(sub);
}
