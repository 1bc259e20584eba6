import type { Command } from '#shared/handoffs/commands.ts';
import { type Door, handle } from '../handoffs/handle.ts';
import { ownCommandId } from '../handoffs/own-command-id.ts';
import type { DeliveryRecord, Timeline } from './parcel.ts';

/**
 * What left, and what did not, as events of the handoff. That something arrived is worth one: the first time somebody was asked.
 * The command id is made of the message, so that a record which comes twice is written once.
 */
export const timelineOf = (door: Door): Timeline => ({
  async record({ workspace, handoff, id, outcome, kind, channel, person, answer }: DeliveryRecord) {
    if (outcome === 'delivered' && kind !== 'asked-to-accept') return;
    const command: Command = {
      ...{
        type: 'RecordDelivery',
        id: ownCommandId('delivery', outcome, id),
        handoff,
        by: { kind: 'server' },
        outcome,
      },
      ...{ message: id, channel, person, about: kind, answer },
    };
    await handle(door, workspace, command);
  },
});
