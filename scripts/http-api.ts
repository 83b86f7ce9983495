/**
 * The part of docs/http-api.md that follows from the routes and their schemas.
 *
 *   node scripts/http-api.ts    rewrites it where it is not what the program says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonSchema, type OpenApi, type Operation, openApi } from '../src/http/openapi.ts';
import { ROUTES } from '../src/http/routes/index.ts';

export const API_PAGE = 'docs/http-api.md';
const MARK = '<!-- made from the schemas: do not edit below -->\n';

/** The page with what is made put in the place of what was. */
export function renewedApiPage(page: string, document: OpenApi = openApi(ROUTES)): string {
  const at = page.indexOf(MARK);
  if (at < 0) throw new Error(`${API_PAGE} has lost the line below which it is made from the schemas.`);
  return `${page.slice(0, at + MARK.length)}\n${madePart(document)}`;
}

function madePart({ paths, components }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const used = reached(
    operations.map(({ operation }) => operation),
    components.schemas,
  );
  return [
    '## Addresses\n',
    ...operations.map(({ path, method, operation }) =>
      operationText(`${method.toUpperCase()} ${path}`, operation),
    ),
    '## Schemas\n',
    ...Object.entries(components.schemas)
      .filter(([name]) => used.has(name))
      .map(([name, schema]) => schemaText(name, schema)),
  ].join('\n');
}

function operationText(title: string, operation: Operation): string {
  const { summary, parameters, requestBody, responses } = operation;
  const query = parameters.filter((each) => each.in === 'query');
  const [status, answer] = Object.entries(responses)[0]!;
  const [type, { schema }] = Object.entries(answer.content ?? {})[0]!;
  const body = Object.entries(requestBody?.content ?? {})[0];
  const others = Object.entries(responses).filter(([each]) => each !== status && each !== 'default');
  return [
    `### \`${title}\`\n`,
    `${summary}\n`,
    ...(query.length === 0
      ? []
      : [
          table(
            ['query', 'is', 'says'],
            query.map(({ name, required, schema, description }) => [
              `\`${name}\`${required ? '' : ' (optional)'}`,
              kindOf(schema),
              description ?? '',
            ]),
          ),
        ]),
    ...(body
      ? [`Body: ${body[0] === 'application/json' ? kindOf(body[1].schema) : `\`${body[0]}\``}.\n`]
      : []),
    `Answer ${status}: ${type === 'application/json' ? '' : `\`${type}\`, each `}${kindOf(schema)}.${others
      .map(([each, { content }]) => ` ${each}: ${kindOf(Object.values(content ?? {})[0]!.schema)}.`)
      .join('')}\n`,
  ].join('\n');
}

function schemaText(name: string, schema: JsonSchema): string {
  const forms = schema.oneOf ?? schema.anyOf;
  const says = schema.description ? `${sentence(schema.description)}\n` : null;
  const parts =
    schema.properties && !forms
      ? [fieldTable(schema)]
      : forms
        ? [
            'One of these:\n',
            ...forms.map((form) => (form.properties ? fieldTable(form) : `- ${kindOf(form)}\n`)),
          ]
        : [`${sentence(kindOf(schema))}\n`];
  return [`### ${name}\n`, ...(says ? [says] : []), ...parts].join('\n');
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function fieldTable(schema: JsonSchema): string {
  return table(
    ['field', 'is', 'says'],
    Object.entries(schema.properties ?? {}).map(([name, field]) => [
      `\`${name}\`${schema.required?.includes(name) ? '' : ' (optional)'}`,
      kindOf(field),
      field.description ?? '',
    ]),
  );
}

/** What a value is, in words. */
function kindOf(schema: JsonSchema): string {
  const { $ref, type, enum: values, items, prefixItems, additionalProperties } = schema;
  if ($ref) {
    const name = $ref.split('/').at(-1)!;
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) return forms.map(kindOf).join(' or ');
  if (Array.isArray(type))
    return (type as string[]).map((each) => kindOf({ ...schema, type: each })).join(' or ');
  if (prefixItems)
    return `[${prefixItems.map(kindOf).join(', ')}]`.replaceAll('[[', '\\[[').replace(/\]$/, '\\]');
  if (type === 'array') return `list of ${items ? kindOf(items) : 'anything'}`;
  if (type === 'object' && schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, field]) => `\`${name}\`${schema.required?.includes(name) ? '' : '?'}: ${kindOf(field)}`)
      .join('; ')} }`;
  if (type === 'object' && typeof additionalProperties === 'object')
    return `object, by name: ${kindOf(additionalProperties)}`;
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'true or false';
  if (type === 'string') return 'text';
  return type ?? 'anything';
}

/** The names of all schemas that these operations lead to. */
function reached(
  operations: readonly Operation[],
  schemas: Readonly<Record<string, JsonSchema>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    const text = JSON.stringify(value);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name!)) continue;
      found.add(name!);
      look(schemas[name!]);
    }
  };
  look(operations);
  return found;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  return `${line(head)}|${'---|'.repeat(head.length)}\n${rows.map(line).join('')}`;
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '..', API_PAGE);
  const before = readFileSync(path, 'utf8');
  const after = renewedApiPage(before);
  if (after !== before) writeFileSync(path, after);
  console.log(`${API_PAGE}: ${after === before ? 'as it was' : 'renewed'}`);
}
