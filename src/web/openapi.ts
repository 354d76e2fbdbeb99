/** The open API in the OpenAPI format (3.1), with the contract of a result from the same schema that the program uses. */
import { z } from 'zod';
import { runResultSchema } from '../results/schema.js';
import type { Limits } from './settings.js';

const TEXT = { type: 'string' } as const;

function problemAnswer(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
  };
}

export function openApi(version: string, limits: Limits): Record<string, unknown> {
  const { $schema: _dialect, ...result } = z.toJSONSchema(runResultSchema, { target: 'draft-2020-12' });
  const common = {
    gemeente: { ...TEXT, description: 'Naam van de gemeente; leeg: uit de tekst.' },
    peildatum: { ...TEXT, format: 'date', description: 'JJJJ-MM-DD; leeg: vandaag.' },
    soort: {
      ...TEXT,
      enum: ['regeling', 'webpagina', 'formulier', 'anders'],
      description: 'Soort stuk; leeg: wordt herkend.',
    },
    naam: { ...TEXT, description: 'Naam van de tekst in het resultaat.' },
  };
  const answer = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/RunResult' } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'basislijn',
      version,
      description:
        'Toetst een tekst aan de basislijn SMI. Er wordt niets opgeslagen: de tekst gaat alleen door het geheugen.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: {
      '/api/toets': {
        post: {
          operationId: 'toets',
          summary: 'Toets een tekst, of alle stukken van één gemeente samen',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['tekst'],
                  properties: { tekst: { ...TEXT, maxLength: limits.tekstTekens }, ...common },
                },
              },
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: {
                    bestanden: {
                      type: 'array',
                      maxItems: limits.bestanden,
                      items: { type: 'string', contentMediaType: 'application/octet-stream' },
                      description: `XML, HTML, PDF, DOCX of tekst, elk ten hoogste ${limits.bestandMegabytes} MB.`,
                    },
                    tekst: TEXT,
                    ...common,
                  },
                },
              },
            },
          },
          responses: {
            '200': answer('Het resultaat, ook als de tekst geen SMI-regeling is (outcome).'),
            '400': problemAnswer('Het verzoek klopt niet.'),
            '403': problemAnswer('Het verzoek komt van een andere website.'),
            '413': problemAnswer('Er is te veel gestuurd.'),
            '422': {
              description: 'Het bestand kan niet worden gelezen (outcome is fout), of het werk is gestopt.',
              content: {
                'application/json': { schema: { $ref: '#/components/schemas/RunResult' } },
                'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } },
              },
            },
            '429': problemAnswer('Te veel verzoeken; Retry-After zegt wanneer het weer kan.'),
            '503': problemAnswer('Het is te druk.'),
          },
        },
      },
      '/gezond': {
        get: {
          operationId: 'gezond',
          summary: 'Leeft de webapp, en hoeveel werk wacht er?',
          responses: {
            '200': {
              description: 'De webapp neemt werk aan.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Gezond' } } },
            },
            '503': { description: 'De wachtrij is vol.' },
          },
        },
      },
    },
    components: {
      schemas: {
        RunResult: result,
        Probleem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail'],
          properties: { type: TEXT, title: TEXT, status: { type: 'integer' }, detail: TEXT },
        },
        Gezond: {
          type: 'object',
          required: ['status', 'versie', 'norm', 'bezig', 'wachtend'],
          properties: {
            status: { ...TEXT, enum: ['ok', 'vol'] },
            versie: TEXT,
            norm: TEXT,
            bezig: { type: 'integer' },
            wachtend: { type: 'integer' },
          },
        },
      },
    },
  };
}
