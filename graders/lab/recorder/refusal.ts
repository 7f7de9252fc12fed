/** What is not let through. `message` is for the student: one sentence that says why. */
export class Refusal extends Error {
  readonly rule: string;
  readonly status: number;

  constructor(rule: string, message: string, status = 403) {
    super(message);
    this.rule = rule;
    this.status = status;
  }
}

/** An answer of the engine that ends a call early, such as "No such container". */
export class EngineAnswer extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
