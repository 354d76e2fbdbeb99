/** Weighs the claims: the rule for the main group, and what stands beside it (codebook, point 10). */
import type { Reading } from '../../context/reading.js';
import type { Statement } from '../../context/statements.js';
import type { Ground } from '../../model.js';
import { governingHeight, readCapacity } from '../shared/capacity.js';
import { AMOUNT, mentionsIncome } from '../shared/income-words.js';
import { type IncomeTable, priceTables } from '../shared/table-rows.js';
import { contributionTables, tableReferredTo } from './annex-tables.js';
import { type Claim, claimsIn } from './claims.js';
import { bandShare } from './fixed-share.js';
import { type Stricter, stricterRules } from './stricter.js';

type ContributionKind =
  | 'kot-tabel'
  | 'vng-tabel'
  | 'geen'
  | 'bijstand-draagkracht'
  | 'vast'
  | 'eigen-tabel'
  | 'ongeregeld';

export interface ContributionReading {
  readonly kind: ContributionKind;
  readonly ground: Ground;
  readonly evidence: readonly Statement[];
  readonly review: readonly string[];
  /** The parent's fixed share in percent; null where there is none. */
  readonly share: number | null;
  /** Draagkracht is deducted beside another rule. */
  readonly besideCapacity: readonly Statement[];
  readonly stricter: Stricter;
  /** No contribution below an income. */
  readonly exempt: readonly Statement[];
  readonly ability: readonly Statement[];
}

/** Claims on a table without a name take the name of the annex they refer to. */
function named(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'eigen-tabel') return claim;
    const kind = tableReferredTo(reading, claim.statement);
    return kind === null ? claim : { ...claim, kind, indirect: true };
  });
}

/** A definition carries the rule only where no article does. */
function articlesFirst(claims: readonly Claim[]): readonly Claim[] {
  const inArticles = claims.filter(({ statement }) => statement.passage.provision.kind !== 'begrip');
  return inArticles.length > 0 ? inArticles : claims;
}

/** Lines that each tie a share to a band of income, two or more in an article on what is paid: a table in a list. */
function bandClaims(statements: readonly Statement[]): readonly Claim[] {
  const bands = statements.filter(
    ({ words, rule, heading, passage }) =>
      passage.section !== 'bijlage' &&
      mentionsIncome(words) &&
      AMOUNT.test(words) &&
      bandShare(words) !== null &&
      /\b\w*bijdrage\w*|\bhoogte\b|\bkosten\b|\bvergoed\w*|\btegemoetkoming\b|\bsubsidie\b|\bbeta(?:alt|len)\b/.test(
        `${heading} ${rule}`,
      ),
  );
  return bands.flatMap((statement) => {
    const beside = bands.filter(({ passage }) => passage.article === statement.passage.article);
    if (new Set(beside.map(({ words }) => bandShare(words))).size < 2) return [];
    return [{ kind: 'eigen-tabel', group: 'allen', statement, parentShare: null, indirect: false } as const];
  });
}

/** A table in the articles is a rule by itself; one in an annex is, once an article points to it. */
function tableClaims(tables: readonly IncomeTable[]): readonly Claim[] {
  return tables.flatMap(({ rows }) => {
    const [first] = rows;
    if (first === undefined || first.passage.section === 'bijlage') return [];
    return [
      { kind: 'eigen-tabel', group: 'allen', statement: first, parentShare: null, indirect: false } as const,
    ];
  });
}

interface Choice {
  readonly kind: ContributionKind;
  readonly claims: readonly Claim[];
  readonly review: readonly string[];
}

/** Several fixed shares for several incomes are a table in words. */
function inBands(fixed: readonly Claim[]): boolean {
  const shares = new Set(fixed.map(({ parentShare }) => parentShare));
  return shares.size > 1 && fixed.some(({ group }) => group !== 'allen');
}

/** The first kind, in order of weight, for which there is a claim. */
function choose(claims: readonly Claim[], limitedAccess: boolean): Choice | null {
  const of = (kind: Claim['kind']): readonly Claim[] => claims.filter((claim) => claim.kind === kind);
  const kot = of('kot-tabel');
  const vng = of('vng-tabel');
  const none = of('geen');
  const forAll = none.filter(({ group, indirect }) => group === 'allen' && !indirect);
  const contradicted = forAll.length > 0 ? ['bijdrage-tegenstrijdig'] : [];
  if (kot.length > 0) {
    return { kind: 'kot-tabel', claims: kot, review: vng.length > 0 ? ['twee-tabellen'] : contradicted };
  }
  if (vng.length > 0) return { kind: 'vng-tabel', claims: vng, review: contradicted };
  const fixed = of('vast').filter(({ group }) => group !== 'deel');
  const table = of('eigen-tabel');
  if (table.length > 0) return { kind: 'eigen-tabel', claims: table, review: contradicted };
  const unnamed = of('onbenoemd');
  if (inBands(fixed)) {
    return { kind: 'eigen-tabel', claims: [...fixed, ...unnamed], review: contradicted };
  }
  if (fixed.length > 0) return { kind: 'vast', claims: fixed, review: contradicted };
  if (unnamed.length > 0)
    return { kind: 'eigen-tabel', claims: unnamed, review: ['tabel-onbenoemd', ...contradicted] };
  if (forAll.length > 0) return { kind: 'geen', claims: forAll, review: [] };
  const indirect = none.filter((claim) => claim.indirect && claim.group === 'allen');
  if (indirect.length > 0) return { kind: 'geen', claims: indirect, review: ['volledige-kosten-afgeleid'] };
  const below = none.filter(({ group }) => group === 'onder-grens');
  if (below.length > 0 && limitedAccess) return { kind: 'geen', claims: below, review: [] };
  return null;
}

/** Pure. `limitedAccess`: only families below an income are let in or paid (family means-test). */
export function weighContribution(
  reading: Reading,
  statements: readonly Statement[],
  limitedAccess: boolean,
): ContributionReading {
  const tables = contributionTables(statements);
  const claims = articlesFirst([
    ...named(reading, claimsIn(reading, statements)),
    ...tableClaims(tables),
    ...bandClaims(statements),
    ...priceTables(statements).map(
      (statement): Claim => ({ kind: 'vast', group: 'allen', statement, parentShare: null, indirect: false }),
    ),
  ]);
  const capacity = readCapacity(reading, statements);
  const charged = governingHeight(capacity);
  const onKot = capacity.byKotTable.length > 0;
  const choice = choose(claims, limitedAccess);
  const exempt = claims.filter(({ kind, group }) => kind === 'geen' && group === 'onder-grens');
  const base = {
    besideCapacity: [] as readonly Statement[],
    exempt: exempt.map(({ statement }) => statement),
    ability: capacity.ability,
    share: null,
    stricter: { surcharge: [], secondRule: [] },
  };
  const extras = capacity.extras.length > 0 ? ['draagkracht-bijkomende-kosten'] : [];

  if (
    choice !== null &&
    (charged.length === 0 || onKot || !charged.some(({ passage }) => passage.scope === 'smi'))
  ) {
    const general = charged.length > 0 && !onKot ? ['algemene-draagkracht'] : [];
    const [first] = choice.claims;
    const shares = choice.claims.flatMap(({ parentShare }) => (parentShare === null ? [] : [parentShare]));
    return {
      ...base,
      kind: choice.kind,
      ground: first?.indirect === true ? 'indirect' : 'expliciet',
      evidence: choice.claims.map(({ statement }) => statement),
      review: [...choice.review, ...extras, ...general],
      share: choice.kind === 'vast' && shares.length > 0 ? Math.max(...shares) : null,
      stricter: stricterRules(statements, claims, choice.kind),
    };
  }
  if (charged.length > 0) {
    const other = choice !== null && choice.kind !== 'geen' && choice.kind !== 'eigen-tabel' ? choice : null;
    return {
      ...base,
      kind: other?.kind ?? 'bijstand-draagkracht',
      ground: 'expliciet',
      evidence: other === null ? charged : other.claims.map(({ statement }) => statement),
      review: extras,
      besideCapacity: other === null ? [] : charged,
    };
  }
  if (onKot) {
    return { ...base, kind: 'kot-tabel', ground: 'expliciet', evidence: capacity.byKotTable, review: extras };
  }
  const table = tables[0]?.rows[0];
  if (table !== undefined) {
    return {
      ...base,
      kind: 'eigen-tabel',
      ground: 'indirect',
      evidence: [table],
      review: ['alleen-bijlage'],
    };
  }
  const partly = exempt.length > 0 ? ['bijdrage-alleen-onder-grens'] : [];
  return { ...base, kind: 'ongeregeld', ground: 'afwezigheid', evidence: [], review: [...extras, ...partly] };
}
