import { describe, expect, it } from 'vitest';
import { recordIn } from '#extension/hosts/salesforce/record.ts';

const org = 'https://brightharbor.lightning.force.com';
const encoded = btoa(
  JSON.stringify({ componentDef: 'force:recordHome', attributes: { recordId: '0065g00000Kh3PqAAJ' } }),
);

describe('the record of an address', () => {
  it.each([
    [`${org}/lightning/r/Opportunity/0065g00000Kh3PqAAJ/view`, 'Opportunity', '0065g00000Kh3Pq'],
    [`${org}/lightning/r/Deal__c/a005g00000Kh3Pq/edit`, 'Deal__c', 'a005g00000Kh3Pq'],
    [`${org}/lightning/r/5005g00000Kh3PqAAJ/related/CaseComments/view`, 'Case', '5005g00000Kh3Pq'],
    [
      `${org}/lightning/r/Case/5005g00000Kh3PqAAJ/view?ws=%2Flightning%2Fr%2FAccount%2F0015g00000Kh3PqAAJ%2Fview`,
      'Case',
      '5005g00000Kh3Pq',
    ],
    [
      `${org}/lightning/o/CaseComment/new?backgroundContext=%2Flightning%2Fr%2FCase%2F5005g00000Kh3PqAAJ%2Fview`,
      'Case',
      '5005g00000Kh3Pq',
    ],
    [`${org}/one/one.app#/sObject/00Q5g00000Kh3PqAAJ/view`, 'Lead', '00Q5g00000Kh3Pq'],
    [`${org}/one/one.app#${encodeURIComponent(encoded)}`, 'Opportunity', '0065g00000Kh3Pq'],
    ['https://brightharbor.my.salesforce.com/00T5g00000Kh3Pq/e?retURL=%2F', 'Task', '00T5g00000Kh3Pq'],
    [
      'https://brightharbor--c.vf.force.com/apex/Remark?id=0065g00000Kh3PqAAJ',
      'Opportunity',
      '0065g00000Kh3Pq',
    ],
  ])('%s', (url, type, id) => {
    expect(recordIn(new URL(url))).toEqual({ type, id });
  });

  it('fifteen and eighteen characters are the same record', () => {
    const short = recordIn(new URL(`${org}/lightning/r/Case/5005g00000Kh3Pq/view`));
    expect(short).toEqual(recordIn(new URL(`${org}/lightning/r/Case/5005g00000Kh3PqAAJ/view`)));
  });

  it.each([
    `${org}/lightning/o/Opportunity/list?filterName=Recent`,
    `${org}/lightning/page/home`,
    `${org}/lightning/o/Task/new`,
    `${org}/one/one.app#broken`,
    'https://brightharbor.my.salesforce.com/home/home.jsp',
  ])('%s is none', (url) => {
    expect(recordIn(new URL(url))).toBeNull();
  });
});
