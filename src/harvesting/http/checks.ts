/** Whether an answer is what was asked for: services send error pages with status 200 and half files. */
import { HarvestError } from '../errors.js';
import type { Check } from './client.js';

const HEAD = 2000;

/** Bytes as far as they are plain Western characters, in whatever encoding: enough to see how a file begins and ends. */
function plainOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trim();
}

/** Name of the root element as it is written, prefix included; null where the head shows none. */
function rootOf(head: string): string | null {
  const bare = head.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>/gi, '');
  return /^\s*<([\w:.-]+)[\s/>]/.exec(bare)?.[1] ?? null;
}

/** Whether the root element is closed at the end: a file that was cut off can end in a tag by chance. */
function isClosed(end: string, root: string | null): boolean {
  const bare = end.replace(/(?:<!--(?:(?!-->)[\s\S])*-->|<\?[^>]*\?>|\s)+$/g, '');
  return root === null ? bare.endsWith('>') : new RegExp(`</${root}\\s*>$`).test(bare);
}

/** XML that begins and ends: whether all between is well-formed is seen when it is read. */
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
  const head = plainOf(answer.bytes.slice(0, HEAD));
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
  if (!isClosed(plainOf(answer.bytes.slice(-HEAD)), rootOf(head)))
    throw new HarvestError('afgebroken', 'het antwoord houdt halverwege op', 'Probeer het later opnieuw.');
};
