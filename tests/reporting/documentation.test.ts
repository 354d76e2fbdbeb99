import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'reports/README.md',
  ...readdirSync('docs', { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const packageSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const { scripts, dependencies, devDependencies } = packageSchema.parse(
  JSON.parse(readFileSync('package.json', 'utf8')),
);

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links to pages, pictures and headings that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? '');
    const missing = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      if (!existsSync(path)) return true;
      return anchor !== undefined && !readFileSync(path, 'utf8').includes(`<a id="${anchor}">`);
    });
    expect(missing).toEqual([]);
  });

  it('names only scripts, folders and pages of the project that exist', () => {
    const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
    const paths = [...text.matchAll(/`((?:checks|src|tests|templates|docs|corpus)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('docs/afhankelijkheden.md', () => {
  const text = readFileSync('docs/afhankelijkheden.md', 'utf8');

  it('gives a reason for every package, and for no other', () => {
    const named = [...text.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap((match) => (match[1] ?? '').split(', '))
      .filter((name) => /^@?[a-z][\w./-]*\*?$/.test(name) && name !== 'pakket');
    const real = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const covered = (name: string) => (name.startsWith('@types/') ? '@types/*' : name);
    expect(real.filter((name) => !named.includes(covered(name)))).toEqual([]);
    expect(named.filter((name) => !real.map(covered).includes(name))).toEqual([]);
  });
});
