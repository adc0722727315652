/** A failure that Discord is told to have. */
export type Fault = {
  method?: string;
  /** A part of the path, or a pattern of it; without it every request. */
  route?: string | RegExp;
  /** What is answered; `hang` never answers, `cut` closes the connection. */
  status: number | 'hang' | 'cut';
  /** How often; once if it isn't said. */
  times?: number;
  /** Seconds, of a 429. */
  retryAfter?: number;
  code?: number;
  message?: string;
};

export type Faults = {
  add(fault: Fault): void;
  /** The fault that strikes this request, counted off. */
  strike(method: string, path: string): Fault | null;
};

function applies(fault: Fault, method: string, path: string): boolean {
  if (fault.method && fault.method !== method) return false;
  const { route = '' } = fault;
  return typeof route === 'string' ? path.includes(route) : route.test(path);
}

export function createFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    strike(method, path) {
      const found = waiting.find((one) => one.left > 0 && applies(one.fault, method, path));
      if (!found) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}
