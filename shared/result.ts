/** The only shape of an expected "no". A bug is an exception; a refusal is a value. */
export type Accepted<Value> = { readonly ok: true; readonly value: Value };
export type Refused<Reason> = { readonly ok: false; readonly reason: Reason };
export type Result<Value, Reason> = Accepted<Value> | Refused<Reason>;

export const accepted = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });
export const refused = <Reason>(reason: Reason): Refused<Reason> => ({ ok: false, reason });
