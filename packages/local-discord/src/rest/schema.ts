import { formError, type FieldError } from './errors.ts';

/** A schema of `discord-api-spec`: what is used of it. */
export type Schema = {
  safeParse(
    value: unknown,
  ): { success: true; data: unknown } | { success: false; error: { issues: readonly Issue[] } };
};

type Issue = {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  errors?: readonly (readonly Issue[])[];
  minimum?: unknown;
  maximum?: unknown;
  origin?: string;
};

/** Of a union's branches, the one that was meant: its `type` fits, and it has the fewest faults. */
function meant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongType = (issues: readonly Issue[]) => issues.some((issue) => issue.path.at(-1) === 'type');
  const right = branches.filter((issues) => !wrongType(issues));
  return [...right].toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function codeOf(issue: Issue): [code: string, message: string] {
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return ['BASE_TYPE_MAX_LENGTH', `Must be ${String(issue.maximum)} or fewer in length.`];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return ['BASE_TYPE_BAD_LENGTH', issue.message];
  if (issue.code === 'invalid_type')
    return ['BASE_TYPE_REQUIRED', `This field is required (${issue.message})`];
  if (issue.code === 'invalid_value') return ['BASE_TYPE_CHOICES', issue.message];
  return ['BASE_TYPE_INVALID', issue.message];
}

function fieldErrors(issues: readonly Issue[], above: readonly PropertyKey[] = []): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = [...above, ...issue.path];
    if (issue.code !== 'invalid_union') {
      const [code, message] = codeOf(issue);
      return [{ path, code, message }];
    }
    const inner = fieldErrors(meant(issue.errors ?? []), path);
    if (inner.length > 0) return inner;
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message: 'No such type can stand here.' }];
  });
}

/** Throws 50035 with every fault named; `above` is where the body stands in the request. */
export function checkRequest(schema: Schema, body: unknown, above: readonly PropertyKey[] = []): void {
  const result = schema.safeParse(body);
  if (!result.success) throw formError(fieldErrors(result.error.issues, above));
}

/** The description knows the type of a reply's reference only, 0; a forward's is 1. */
function isForward({ path }: FieldError): boolean {
  return path.slice(-2).join('.') === 'message_reference.type';
}

/** What is wrong with an answer of our own; null where it keeps to the schema. */
export function faultOf(schema: Schema, answer: unknown): string | null {
  const result = schema.safeParse(answer);
  if (result.success) return null;
  const faults = fieldErrors(result.error.issues).filter((fault) => !isForward(fault));
  if (faults.length === 0) return null;
  return faults.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');
}
