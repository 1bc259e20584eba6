/** A page that has changed may answer with an exception; whoever asked then goes without that one thing. */
export function quietly<Value>(ask: () => Value, otherwise: Value): Value {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
