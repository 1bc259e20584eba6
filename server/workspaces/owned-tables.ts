/**
 * A table whose rows belong to a workspace. An export shows all of its columns but those named here: they open doors. `isOwn` is
 * false where nothing in it is the workspace's to take along: keys, things on their way, and what is made of the rest.
 */
export type OwnedTable = {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly isOwn: boolean;
};

const owned = (name: string, ...secrets: readonly string[]): OwnedTable => ({ name, secrets, isOwn: true });
const kept = (name: string): OwnedTable => ({ name, secrets: [], isOwn: false });

/**
 * Every table with a workspace_id, in the order they are erased: a handoff first, so that whatever is written to it at the same
 * moment is there to be seen when its other rows go.
 */
export const ownedTables: readonly OwnedTable[] = [
  owned('handoff'),
  owned('handoff_event'),
  owned('command_answer'),
  owned('waiting'),
  owned('party'),
  owned('promise_line'),
  kept('search_entry'),
  kept('standstill'),
  kept('standstill_seen'),
  owned('outgoing'),
  owned('delivery_attempt'),
  owned('connection'),
  kept('connection_secret'),
  owned('session', 'token_hash'),
  owned('access_link', 'token_hash'),
  kept('device_request'),
  kept('sign_on_attempt'),
  owned('identity'),
  owned('account', 'password_hash'),
  owned('absence'),
  owned('rota'),
  owned('team_member'),
  owned('team'),
  owned('seam'),
  owned('seam_draft'),
  owned('template_version'),
  owned('policy'),
  owned('guard_count'),
  kept('guard_report'),
  owned('saved_anyway'),
  kept('setup_followed'),
  owned('person'),
  owned('retention'),
  owned('erased_handoffs'),
];
