/**
 * Everything that page and form ask (codebook, point 12), each with the rule that it is needed for: the article that
 * lists the paper, or the rule that cannot be carried out without it. Rules that say nothing of it give no ground.
 */
import { itemsAsked } from '../clauses/families/application-data/index.js';
import type { Fact, FamilyReading, SourcedSpan } from '../clauses/model.js';
import type { Evidence, Practice } from '../results/schema.js';
import type { SourceReadings } from './combine.js';
import type { ReadSource } from './model.js';

type Group = Practice['asked'][number]['group'];

/** Per group the facts that need it, most telling first. */
const NEEDED_FOR: Readonly<Partial<Record<Group, readonly string[]>>> = {
  kinderen: ['leeftijdTot', 'doelgroepGronden'],
  probleem: ['doelgroepGronden', 'doelgroepVoorliggend', 'doelgroepKot'],
  medisch: ['doelgroepGronden'],
  opvang: ['omvangPerWeek', 'opvangvormen', 'termijnMaanden'],
  inkomen: ['inkomenstoets', 'inkomensjaar', 'eigenBijdrage', 'inkomensrol'],
  vermogen: ['vermogenstoets', 'vermogensrol'],
};
/** Values by which a rule leaves the datum out. */
const NO_NEED: ReadonlySet<unknown> = new Set([null, false, 'geen', 'ongeregeld', 'nvt']);

function saysIt({ value, evidence }: Fact): boolean {
  return evidence.length > 0 && !NO_NEED.has(value);
}

function earlierOf(readings: readonly FamilyReading[]): ReadonlyMap<string, FamilyReading> {
  return new Map(readings.map((reading) => [reading.family, reading]));
}

function itemsIn({ reading, readings }: ReadSource & SourceReadings) {
  return itemsAsked(reading, earlierOf(readings));
}

/** @param quoted a span of a source as evidence */
export function askedView(
  practice: readonly (ReadSource & SourceReadings)[],
  rules: readonly (ReadSource & SourceReadings)[],
  combined: readonly FamilyReading[],
  quoted: (source: number, span: SourcedSpan) => Evidence,
): Practice['asked'] {
  const facts = new Map(combined.flatMap(({ facts: own }) => own.map((fact) => [fact.name, fact])));
  const listed = rules.flatMap((one) => itemsIn(one).map((item) => ({ ...item, source: one.source })));
  const groundOf = (group: Group): Evidence | null => {
    const item = listed.find((one) => one.group === group && one.weight === 'nodig');
    if (item !== undefined) return quoted(item.source, item.span);
    const fact = (NEEDED_FOR[group] ?? []).flatMap((name) => facts.get(name) ?? []).find(saysIt);
    const [span] = fact?.evidence ?? [];
    return span === undefined ? null : quoted(span.source ?? 0, span);
  };
  return practice.flatMap((one) =>
    itemsIn(one).map(({ group, weight, code, span }) => ({
      source: one.source,
      group,
      weight,
      code,
      evidence: quoted(one.source, span),
      basis: weight === 'nodig' ? groundOf(group) : null,
    })),
  );
}
