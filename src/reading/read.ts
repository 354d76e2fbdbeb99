/** Bytes of one file to a Regulation: what format it is, its blocks, its tree, its metadata. */
import { createHash } from 'node:crypto';
import type { Regulation } from '../regulation/model.js';
import type { SourceBlocks } from './blocks.js';
import { completeMetadata } from './metadata/index.js';
import type { Register } from './metadata/register.js';
import { buildRegulation } from './structure/build.js';
import { readText } from './text.js';

async function blocksOf(bytes: Uint8Array): Promise<SourceBlocks> {
  return readText(new TextDecoder().decode(bytes));
}

/** @throws ReadError when the bytes cannot be read as a document */
export async function readDocument(bytes: Uint8Array, file: string, register: Register): Promise<Regulation> {
  const blocks = await blocksOf(bytes);
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex'), format: blocks.format };
  const regulation = buildRegulation(source, blocks);
  return { ...regulation, metadata: completeMetadata(regulation, register) };
}
