import type { Template } from '../template.ts';
import { marketingToSales } from './marketing-to-sales.ts';
import { onboardingToSupport } from './onboarding-to-support.ts';
import { quick } from './quick.ts';
import { salesToOnboarding } from './sales-to-onboarding.ts';
import { shiftChange } from './shift-change.ts';
import { supportToEngineering } from './support-to-engineering.ts';

/** What a fresh workspace starts with. The first is what a held note becomes. */
export const defaultTemplates: readonly Template[] = [
  quick,
  salesToOnboarding,
  supportToEngineering,
  onboardingToSupport,
  marketingToSales,
  shiftChange,
];
