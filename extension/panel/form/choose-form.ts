import { findTemplate } from '#shared/handoffs/said.ts';
import type { Seam } from '#shared/seams/seam.ts';
import { quick } from '#shared/templates/defaults/quick.ts';
import type { Template } from '#shared/templates/template.ts';
import type { PanelContext } from '../../messages.ts';
import type { DeviceSetup } from '../../worker-door.ts';
import { quickAlone } from './alone.ts';

/** What a person may fill in here: the template of a seam, or a note that stays on this record and is sent to nobody. */
export type Form = {
  readonly seam: Seam | null;
  readonly template: Template;
  /** The person is in the team it goes out from. */
  readonly isOwn: boolean;
};

const alone: Form = { seam: null, template: quickAlone, isOwn: true };

export const idOf = ({ seam, template }: Form): string => seam?.id ?? `note:${template.id}`;

/** The person's own seams first, the note alone last. */
export function formsFor(setup: DeviceSetup | null, me: string | null): readonly Form[] {
  if (setup === null || me === null) return [alone];
  const mine = new Set(
    setup.directory.teams.filter(({ members }) => members.includes(me)).map(({ id }) => id),
  );
  const seams = setup.seams
    .filter(({ mode, owner }) => mode !== 'off' && owner !== null)
    .flatMap((seam): Form[] => {
      const template = templateOf(setup, seam.template);
      return template === null ? [] : [{ seam, template, isOwn: mine.has(seam.from) }];
    });
  return [...seams.filter(({ isOwn }) => isOwn), ...seams.filter(({ isOwn }) => !isOwn), alone];
}

export const templateOf = (
  setup: DeviceSetup,
  ref: { readonly id: string; readonly version: number },
): Template | null => findTemplate(setup.templates, ref);

/**
 * What a held change of hands asks for. A held note asks for the least: one of the person's seams with the quick form, else the
 * note alone. Without a hold, the first of the person's own seams.
 */
export function usualForm(forms: readonly Form[], hold: PanelContext['hold']): Form {
  const last = forms.at(-1) ?? alone;
  const own = forms.filter(({ seam, isOwn }) => seam !== null && isOwn);
  if (hold === null) return own[0] ?? last;
  const asked = forms.find(({ seam }) => seam !== null && seam.id === hold.seam);
  return asked ?? own.find(({ template }) => template.id === quick.id) ?? last;
}
