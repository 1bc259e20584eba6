/** Which CRM record something hangs on. Opaque to everyone but the host's adapter; host, type and id are its identity. */
export type RecordRef = {
  readonly host: string;
  readonly type: string;
  readonly id: string;
  readonly url: string;
  readonly name: string;
};

export const sameRecord = (one: RecordRef, other: RecordRef): boolean =>
  one.host === other.host && one.type === other.type && one.id === other.id;
