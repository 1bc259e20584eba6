import type { ComponentType } from 'react';
import type { CommandBody, OfferType } from '../../handoffs/offers.ts';
import type { Words } from '../words/en.ts';
import { AcceptFields } from './AcceptFields.tsx';
import { AmendFields } from './AmendFields.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { AskFields } from './AskFields.tsx';
import type { ActionFieldsGiven } from './action-fields.ts';
import { FindOutFields } from './FindOutFields.tsx';
import { DeclineFields, ReassignFields } from './PassOnFields.tsx';
import { BreakPromiseFields, MovePromiseFields } from './PromiseChangeFields.tsx';
import { ReturnFields } from './ReturnFields.tsx';
import { PauseFields, SnoozeFields } from './UntilFields.tsx';

type Said = keyof Words['actions'];

/** One text: its label, the part of the command it fills, and the command. */
export type OneText = {
  readonly label: Said;
  readonly part: string;
  readonly bodyOf: (text: string, subject: string) => CommandBody;
};

/** Nothing to fill in: what pressing it means, and the command. */
export type OnePress = { readonly lead: Said | null; readonly pressed: (subject: string) => CommandBody };

export type ActionFormKind = OneText | OnePress | { readonly fields: ComponentType<ActionFieldsGiven> };

const reason = { label: 'reason', part: 'reason' } as const;

/** The form of each offer; one that lacks does not compile. */
export const actionForms: Readonly<Record<OfferType, ActionFormKind>> = {
  Accept: { fields: AcceptFields },
  Return: { fields: ReturnFields },
  Decline: { fields: DeclineFields },
  Amend: { fields: AmendFields },
  Ask: { fields: AskFields },
  Answer: { fields: AnswerFields },
  Reassign: { fields: ReassignFields },
  Snooze: { fields: SnoozeFields },
  Pause: { fields: PauseFields },
  MovePromise: { fields: MovePromiseFields },
  BreakPromise: { fields: BreakPromiseFields },
  FindOut: { fields: FindOutFields },
  Progress: { label: 'progress', part: 'text', bodyOf: (text) => ({ type: 'Progress', text }) },
  Complete: { label: 'done', part: 'outcome', bodyOf: (outcome) => ({ type: 'Complete', outcome }) },
  KeepPromise: {
    ...{ label: 'evidence', part: 'evidence' },
    bodyOf: (evidence, promise) => ({ type: 'KeepPromise', promise, evidence }),
  },
  RefusePromise: {
    ...reason,
    bodyOf: (why, promise) => ({ type: 'RefusePromise', promise, reason: why }),
  },
  Reopen: { ...reason, bodyOf: (why) => ({ type: 'Reopen', reason: why }) },
  Withdraw: { ...reason, bodyOf: (why) => ({ type: 'Withdraw', reason: why }) },
  Disclaim: { ...reason, bodyOf: (why) => ({ type: 'Disclaim', reason: why }) },
  AgreePromise: { lead: 'agreeLead', pressed: (promise) => ({ type: 'AgreePromise', promise }) },
  Confirm: { lead: 'confirmLead', pressed: () => ({ type: 'Confirm' }) },
  Take: { lead: 'takeLead', pressed: () => ({ type: 'Take' }) },
};
