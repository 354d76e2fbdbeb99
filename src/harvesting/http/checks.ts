/** Whether an answer is what was asked for: services send error pages with status 200 and half files. */
import { HarvestError } from '../errors.js';
import type { Check, Fetched } from './client.js';

const HEAD = 2000;

function headOf({ bytes }: Fetched): string {
  return new TextDecoder('latin1')
    .decode(bytes.slice(0, HEAD))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
}

function endOf({ bytes }: Fetched): string {
  return new TextDecoder('latin1').decode(bytes.slice(-HEAD)).trimEnd();
}

/** XML that begins and ends: whether it is well-formed is seen when it is read. */
export const isXml: Check = (answer) => {
  if (answer.status === 404 || answer.status === 410)
    throw new HarvestError(
      'niet-gevonden',
      'de dienst kent dit bestand niet',
      'Het is misschien ingetrokken.',
      {
        passing: false,
      },
    );
  const head = headOf(answer);
  if (/^<!doctype html|<html[\s>]/i.test(head))
    throw new HarvestError(
      'geen-xml',
      'de dienst stuurt een webpagina in plaats van gegevens',
      'Dit is meestal een storing. Probeer het later opnieuw.',
    );
  // 406 comes with a good body from some versions of the service.
  if (answer.status >= 400 && answer.status !== 406)
    throw new HarvestError(
      'geweigerd',
      `de dienst antwoordt met code ${answer.status}`,
      'Controleer het adres.',
      {
        passing: false,
      },
    );
  if (!head.startsWith('<'))
    throw new HarvestError('geen-xml', 'het antwoord is geen XML', 'Probeer het later opnieuw.');
  if (!/>$/.test(endOf(answer)))
    throw new HarvestError('afgebroken', 'het antwoord houdt halverwege op', 'Probeer het later opnieuw.');
};
