import { asked } from './element.ts';
import { words } from './words.ts';

export type Field = {
  readonly name: string;
  readonly label: string;
  readonly type: 'line' | 'area' | 'rich' | 'picklist' | 'checkbox';
  readonly value: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
};

export const stages = [
  { value: 'Prospecting', label: words.prospecting },
  { value: 'Proposal', label: words.proposal },
  { value: 'Negotiation', label: words.negotiation },
  { value: 'Closed Won', label: words.closedWon },
  { value: 'Closed Lost', label: words.closedLost },
];

const statuses = ['New', 'Working', 'Escalated', 'Closed'].map((value) => ({ value, label: value }));

const opportunity: readonly Field[] = [
  { name: 'AccountId', label: words.account, type: 'line', value: 'Kestrel Freight Ltd' },
  { name: 'Amount', label: words.amount, type: 'line', value: '€48,600.00' },
  { name: 'CloseDate', label: words.closeDate, type: 'line', value: '2026-11-30' },
  { name: 'StageName', label: words.stage, type: 'picklist', value: 'Negotiation', options: stages },
  { name: 'OwnerId', label: words.owner, type: 'line', value: 'Mara Lindqvist' },
  { name: 'Seats__c', label: words.seats, type: 'line', value: '40' },
  { name: 'Go_Live__c', label: words.goLive, type: 'line', value: '2027-01-15' },
  { name: 'NextStep', label: words.nextStep, type: 'line', value: '' },
  { name: 'Description', label: words.description, type: 'area', value: '' },
  { name: 'Loss_Reason__c', label: words.lossReason, type: 'area', value: '' },
  { name: 'Handover__c', label: words.handover, type: 'rich', value: '' },
  { name: 'Extras__c', label: 'Extras', type: 'rich', value: '' },
];

const support: readonly Field[] = [
  { name: 'CaseNumber', label: words.caseNumber, type: 'line', value: '00018233' },
  { name: 'AccountId', label: words.account, type: 'line', value: 'Kestrel Freight Ltd' },
  { name: 'Priority', label: words.priority, type: 'line', value: 'High' },
  { name: 'Status', label: words.status, type: 'picklist', value: 'Working', options: statuses },
  { name: 'Comments', label: words.internalComments, type: 'area', value: '' },
];

const [, object = 'Opportunity', id = '0065g00000Kh3PqAAJ'] =
  /\/lightning\/r\/(\w+)\/(\w{15,18})\//.exec(location.pathname) ?? [];

/** The record in view. */
export const record = {
  object,
  id,
  name:
    object === 'Case' ? 'Dispatch board freezes at shift change' : 'Kestrel Freight - 40 dispatcher seats',
  fields: object === 'Case' ? support : opportunity,
  stage: asked.get('stage') ?? 'Negotiation',
};
