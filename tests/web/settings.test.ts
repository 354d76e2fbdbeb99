import { describe, expect, it } from 'vitest';
import { originsOf, parseWebSettings, SettingsError, webSettings } from '../../src/web/settings.js';

describe('settings of the web app', () => {
  it('listens on this computer only, unless somebody says otherwise', () => {
    expect(webSettings({})).toMatchObject({ adres: '127.0.0.1', poort: 8014, proxys: 0 });
  });
  it('names a key that does not exist', () => {
    expect(() => parseWebSettings('port: 80')).toThrow(/sleutel port bestaat niet/);
    expect(() => parseWebSettings('grenzen: { bestand: 3 }')).toThrow(/bij grenzen: .*bestand/);
  });
  it('names a value that cannot be', () => {
    expect(() => parseWebSettings('grenzen: { werkers: 0 }')).toThrow(/bij grenzen\.werkers/);
    expect(() => parseWebSettings('basisadres: basislijn.example.nl')).toThrow(/zonder pad/);
    expect(() => parseWebSettings('a: [')).toThrow(SettingsError);
  });
  it('does not open itself to others without knowing its own address', () => {
    expect(() => webSettings({ adres: '0.0.0.0' })).toThrow(/basisadres/);
    expect(webSettings({ adres: '0.0.0.0', basisadres: 'https://smi.example.nl' }).adres).toBe('0.0.0.0');
  });
  it('is known under its own addresses and no others', () => {
    const local = originsOf(webSettings({}), 8014);
    expect(local.has('http://localhost:8014')).toBe(true);
    expect(local.has('http://localhost:9')).toBe(false);
    const hosted = originsOf(webSettings({ basisadres: 'https://smi.example.nl' }), 8014);
    expect([...hosted]).toEqual(['https://smi.example.nl']);
  });
  it('takes the command line over the file', () => {
    expect(parseWebSettings('poort: 9000\nproxys: 1', { poort: 9001 })).toMatchObject({
      poort: 9001,
      proxys: 1,
    });
  });
});
