import type { Template } from '../templates/template.ts';
import type { Mode } from './seam.ts';
import { ruleFor, type Trigger, type TriggerRule } from './trigger.ts';

/**
 * A place in a host page where something is saved: `note`, `call-log`, `internal-note`. A change of ownership that has no
 * editor of its own, such as a stage, is a surface too. `configured`: the workspace wants this one guarded.
 */
export type Surface = {
  readonly host: string;
  readonly id: string;
  readonly audience: 'internal' | 'public' | 'unknown';
  readonly configured: boolean;
};

/** What happens to a note by its verdict. A clear one always passes. */
export type NoteModes = { readonly nothing: Mode; readonly unclear: Mode };

export type SurfaceModes = NoteModes & { readonly host: string; readonly surface: string };

/** What is guarded in a workspace, and in which mode. Kept in the browser, so that guarding needs no network. */
export type Policy = {
  readonly version: number;
  readonly plainNotes: NoteModes;
  readonly surfaces: readonly SurfaceModes[];
  readonly triggers: readonly TriggerRule[];
  readonly hostsOff: readonly string[];
};

/** How a workspace starts, and what holds without one: version 0 was never published by anybody. */
export const freshPolicy: Policy = {
  version: 0,
  plainNotes: { nothing: 'block', unclear: 'warn' },
  surfaces: [],
  triggers: [],
  hostsOff: [],
};

export type NotGuardedReason = 'host-off' | 'not-configured' | 'public' | 'unknown-audience' | 'all-off';

/** `handoff` is what a change of ownership asks for, besides whatever the note itself is worth. */
export type Guard =
  | {
      readonly kind: 'guarded';
      readonly note: NoteModes;
      readonly handoff: {
        readonly seam: string;
        readonly template: Pick<Template, 'id' | 'version'>;
        readonly mode: Mode;
      } | null;
    }
  | { readonly kind: 'not-guarded'; readonly why: NotGuardedReason };

/** No rule of a workspace can make it guard what a customer reads, or may read. */
export function guardFor(policy: Policy, surface: Surface, trigger: Trigger | null = null): Guard {
  const why = whyNot(policy, surface);
  if (why !== null) return { kind: 'not-guarded', why };
  const rule = trigger === null ? null : ruleFor(policy.triggers, surface.host, trigger);
  const { nothing, unclear } = noteModes(policy, surface);
  if (rule === null && nothing === 'off' && unclear === 'off') return { kind: 'not-guarded', why: 'all-off' };
  const handoff = rule === null ? null : { seam: rule.seam, template: rule.template, mode: rule.mode };
  return { kind: 'guarded', note: { nothing, unclear }, handoff };
}

function whyNot({ hostsOff }: Policy, { host, audience, configured }: Surface): NotGuardedReason | null {
  if (hostsOff.includes(host)) return 'host-off';
  if (configured !== true) return 'not-configured';
  if (audience === 'internal') return null;
  return audience === 'public' ? 'public' : 'unknown-audience';
}

const noteModes = ({ surfaces, plainNotes }: Policy, { host, id }: Surface): NoteModes =>
  surfaces.find((one) => one.host === host && one.surface === id) ?? plainNotes;
