/** A request that is refused before it is read as an operation. */
export class BadRequest extends Error {
  status: number;
  code: string;
  headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The refusal of what may be asked again after so many seconds. */
export const later = (status: 429 | 503, message: string, seconds: number) =>
  new BadRequest(status, status === 429 ? 'RATE_LIMITED' : 'UNAVAILABLE', message, {
    'retry-after': String(Math.max(1, Math.ceil(seconds))),
  });
