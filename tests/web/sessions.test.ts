import { describe, expect, it } from 'vitest';
import { Sessions } from '../../src/web/sessions.js';
import type { Dossier } from '../../src/web/work/messages.js';

const LIMITS = { bewaarMinuten: 30, bewaarMegabytes: 10, bewaarAantal: 3 };
const MINUTE = 60_000;

function dossier(megabytes = 0): Dossier {
  const bytes = new Uint8Array(megabytes * 1024 * 1024);
  return { files: [{ name: 'a', bytes, kind: null }], municipality: null, referenceDate: '2026-11-24' };
}

function store(limits = LIMITS) {
  const clock = { now: 0 };
  const sessions = new Sessions(limits, () => clock.now);
  const add = (megabytes = 0) => {
    const session = sessions.add(dossier(megabytes));
    session.state = { kind: 'mislukt', code: 'fout' };
    return session.id;
  };
  return { clock, sessions, add };
}

describe('what the app remembers', () => {
  it('goes after half an hour in which nobody looked', () => {
    const { clock, sessions, add } = store();
    const id = add();
    clock.now = 29 * MINUTE;
    expect(sessions.find(id)).not.toBeNull();
    clock.now = 58 * MINUTE;
    expect(sessions.find(id)).not.toBeNull();
    clock.now = 89 * MINUTE;
    expect(sessions.find(id)).toBeNull();
    expect(sessions.size).toBe(0);
  });
  it('is never more than it may be: what was not looked at for longest goes first', () => {
    const { sessions, add } = store();
    const [first = '', second = '', third = ''] = [add(), add(), add()];
    sessions.find(first);
    const fourth = add();
    sessions.sweep();
    expect([first, second, third, fourth].map((id) => sessions.find(id) !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
  it('weighs what it holds', () => {
    const { sessions, add } = store();
    const [first = '', second = ''] = [add(6), add(6)];
    sessions.sweep();
    expect(sessions.find(first)).toBeNull();
    expect(sessions.find(second)).not.toBeNull();
  });
  it('does not let go of what is being made', () => {
    const { clock, sessions } = store();
    const { id } = sessions.add(dossier(20));
    clock.now = 100 * MINUTE;
    sessions.sweep();
    expect(sessions.find(id)?.state.kind).toBe('bezig');
  });
  it('is gone when it is wiped', () => {
    const { sessions, add } = store();
    const id = add();
    sessions.wipe(id);
    expect(sessions.find(id)).toBeNull();
  });
  it('stands under addresses that cannot be guessed', () => {
    const { add } = store({ ...LIMITS, bewaarAantal: 1000 });
    const ids = new Set(Array.from({ length: 200 }, () => add()));
    expect(ids.size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  });
});
