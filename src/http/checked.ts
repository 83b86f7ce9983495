/** Checked: query and body as the schemas want them, or a fault whose sentence names the field. */
import { z } from 'zod';
import { HttpFault } from './fault.ts';

/** A name may stand several times in a query only where the schema takes a list. */
export function checkedQuery(
  schema: z.ZodObject | undefined,
  query: URLSearchParams,
): Readonly<Record<string, unknown>> {
  const shape: Readonly<Record<string, unknown>> = schema?.shape ?? {};
  const given: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    if (!Object.hasOwn(shape, name)) throw new HttpFault(400, `There is nothing to ask by "${name}" here.`);
    const values = query.getAll(name);
    const takes = listsOf(shape[name]);
    if (values.length > 1 && takes === 'no') throw new HttpFault(400, `"${name}" is given more than once.`);
    given[name] = takes === 'only' || values.length > 1 ? values : values[0];
  }
  return schema === undefined ? {} : checked(schema, given);
}

export function checkedBody<T>(schema: z.ZodType<T>, body: unknown): T {
  // A field that nobody knows is a slip of the pen; what it was meant to say must not be lost.
  return checked(schema instanceof z.ZodObject ? (schema.strict() as unknown as z.ZodType<T>) : schema, body);
}

function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new HttpFault(400, sentenceOf(parsed.error.issues[0]));
}

type Issue = z.core.$ZodIssue;

function sentenceOf(issue: Issue | undefined): string {
  if (issue === undefined) return 'What was sent does not fit.';
  const name = issue.path.length === 0 ? 'What was sent' : `"${issue.path.map(String).join('.')}"`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${name === 'What was sent' ? 'There is no field' : `${name} has no field`} ${issue.keys.map((key) => `"${key}"`).join(', ')} here.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} must be ${typeWords(issue.expected)}.`;
    case 'invalid_value':
      if (issue.input === undefined) return `${name} is missing.`;
      return `${name} must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}.`;
    case 'too_small':
      return `${name} must have at least ${issue.minimum}.`;
    case 'too_big':
      return `${name} must have at most ${issue.maximum}.`;
    case 'custom':
      return /^[A-Z"].*\.$/.test(issue.message) ? issue.message : `${name}: ${issue.message}.`;
    default:
      return `${name} is in none of the forms that docs/http-api.md gives.`;
  }
}

const typeWords = (expected: string): string =>
  ({
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
  })[expected] ?? expected;

/** Whether a field takes a list: never, always, or as well. */
function listsOf(field: unknown): 'no' | 'only' | 'too' {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable)
    return listsOf(field.unwrap());
  if (field instanceof z.ZodPipe) return listsOf(field.in instanceof z.ZodTransform ? field.out : field.in);
  if (field instanceof z.ZodArray) return 'only';
  if (field instanceof z.ZodUnion)
    return field.options.some((option) => listsOf(option) !== 'no') ? 'too' : 'no';
  return 'no';
}
