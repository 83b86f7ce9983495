/** The OpenAPI 3.1 document of the API, made of the routes and their schemas, and of nothing else. */
import { z } from 'zod';
import type { Route } from './route.ts';
import * as ask from './schemas/ask.ts';
import * as caseViews from './schemas/case.ts';
import * as claim from './schemas/claim.ts';
import * as judgement from './schemas/judgement.ts';
import * as source from './schemas/source.ts';
import * as views from './schemas/views.ts';
import { OUR_HEADER } from './security.ts';

/** A JSON Schema (draft 2020-12), as far as it is looked into. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly default?: unknown;
}

export interface Operation {
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly description?: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: {
    readonly required: true;
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
      }
    >
  >;
}

export interface OpenApi {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

const PLACE = '#/components/schemas/';

/** Every schema that a file of `schemas/` exports, by the name under which it does. */
const NAMED: ReadonlyMap<string, z.ZodType> = new Map(
  [caseViews, source, claim, judgement, ask, views]
    .flatMap((module) => Object.entries(module))
    .filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
);

/** What a schema says: of what goes in, a field with a default may be absent; of what comes out, never. */
function schemasFor(io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of NAMED) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `${PLACE}${id}`, unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema) as JsonSchema]));
}

/** Without what says which dialect it is and where it stands: the document does. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      // Whole numbers are those that JSON carries exactly; that needs no bounds.
      .filter(
        ([name, each]) =>
          !['$schema', '$id'].includes(name) && Math.abs(Number(each)) !== Number.MAX_SAFE_INTEGER,
      )
      .map(([name, each]) => [name, plain(each)]),
  );
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  for (const [id, named] of NAMED) if (named === schema) return { $ref: `${PLACE}${id}` };
  if (schema instanceof z.ZodArray)
    return { type: 'array', items: schemaOf(schema.element as z.ZodType, io) };
  return plain(z.toJSONSchema(schema, { io, unrepresentable: 'any' })) as JsonSchema;
}

export function openApi(routes: readonly Route[]): OpenApi {
  const bodies = new Set(routes.flatMap(({ body }) => (body ? [body] : [])));
  const [input, output] = [schemasFor('input'), schemasFor('output')];
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Apparatus',
      version: '1',
      description:
        'The HTTP API of "apparatus serve", on this machine alone. Positions count Unicode code points of the text as received, half-open.',
    },
    servers: [{ url: '/', description: 'the address that "apparatus serve" prints' }],
    security: [{ session: [], page: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(
        [...NAMED].map(([id, schema]) => [id, (bodies.has(schema) ? input : output)[id]!]),
      ),
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'the token of the printed link' },
        page: { type: 'apiKey', in: 'header', name: OUR_HEADER, description: 'always 1' },
      },
    },
  };
}

function operation(route: Route): Operation {
  const fields = route.query
    ? (plain(z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' })) as JsonSchema)
    : {};
  const answer = schemaOf(route.answer, 'output');
  const problem = { 'application/json': { schema: schemaOf(caseViews.ErrorView, 'output') } };
  const type = route.stream ?? 'application/json';
  return {
    summary: route.summary,
    parameters: [
      ...[...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
        name: name!,
        in: 'path' as const,
        required: true,
        schema: { type: 'string' },
      })),
      ...Object.entries(fields.properties ?? {}).map(([name, { description, ...schema }]) => ({
        name,
        in: 'query' as const,
        required: fields.required?.includes(name) ?? false,
        ...(description === undefined ? {} : { description }),
        schema,
      })),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true as const,
            content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
          },
        }
      : route.form
        ? {
            requestBody: {
              required: true as const,
              content: { 'multipart/form-data': { schema: route.form } },
            },
          }
        : {}),
    responses: {
      [String(route.status ?? 200)]: {
        description: route.stream ? `A stream; each item is one of these.` : 'The answer.',
        content: { [type]: { schema: answer } },
      },
      ...Object.fromEntries(
        Object.entries(route.others ?? {}).map(([status, schema]) => [
          status,
          {
            description: 'Nothing was recorded.',
            content: { 'application/json': { schema: schemaOf(schema, 'output') } },
          },
        ]),
      ),
      default: { description: 'One sentence that says what is wrong.', content: problem },
    },
  };
}
