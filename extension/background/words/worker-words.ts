/** What the worker itself says: on the badge and in notifications. A language that lacks one of them does not compile. */
export type WorkerWords = {
  readonly name: string;
  readonly nothingWaits: string;
  readonly waiting: (count: number, overdue: number) => string;
  readonly notGuarding: string;
  readonly newHandoff: string;
  readonly escalation: string;
  readonly open: string;
  readonly accept: string;
};
