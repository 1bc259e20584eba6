/** Loaded before a server: this machine's clock is off by so many milliseconds, for everything that asks it. */
const offBy = Number(process.env.CLOCK_OFF_BY ?? 0);
const RealDate = Date;
const now = () => RealDate.now() + offBy;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (_, given: readonly unknown[]) =>
    Reflect.construct(RealDate, given.length === 0 ? [now()] : given),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
