import { describe, expect, it } from 'vitest';
import { quick } from '#shared/templates/defaults/quick.ts';
import { defaultTemplates } from '#shared/templates/defaults/registry.ts';
import type { Template } from '#shared/templates/template.ts';
import { seam } from '../../support/company.ts';
import { openTestDatabase } from '../../support/database.ts';
import { createWorkspace } from '../../support/workspace.ts';
import { callerOf, gotFrom, readVersion } from '../people/caller.ts';

const database = await openTestDatabase();
const template: Template = { ...quick, id: seam.template.id };

async function open() {
  const workspace = await createWorkspace(database.pool, { templates: [template] });
  const as = callerOf(database, workspace);
  return { workspace, as, admin: as('sue', 'admin'), owner: as('olga') };
}

const shorter = { ...template, fields: template.fields.slice(0, -1) };

describe('publishing a template', () => {
  it('makes the next version, whatever number came along, and changes no seam', async () => {
    const { owner } = await open();
    const published = gotFrom(await owner.templates.publish({ template: { ...shorter, version: 99 } }));
    expect(published).toEqual({ template: { ...shorter, version: 2 }, isNew: true, isDryRun: false });
    const { templates } = await owner.templates.list();
    expect(templates).toMatchObject([
      {
        latest: { id: template.id, version: 2 },
        versions: [{ version: 2 }, { version: 1 }],
        seams: [{ id: seam.id, version: 1 }],
      },
    ]);
    expect((await owner.seams.list()).seams).toEqual([seam]);
  });

  it('twice in a row makes one version', async () => {
    const { admin } = await open();
    gotFrom(await admin.templates.publish({ template: shorter }));
    const again = gotFrom(await admin.templates.publish({ template: shorter }));
    expect(again).toMatchObject({ template: { version: 2 }, isNew: false });
  });

  it('at the same moment makes one version after the other', async () => {
    const { admin } = await open();
    const names = ['One', 'Two', 'Three', 'Four'];
    const answers = await Promise.all(
      names.map((name) => admin.templates.publish({ template: { ...template, name } })),
    );
    const versions = answers.map((answer) => gotFrom(answer).template.version);
    expect(versions.toSorted()).toEqual([2, 3, 4, 5]);
  });

  it('that can’t be right is refused with the place, and nothing is published', async () => {
    const { workspace, admin } = await open();
    const before = await readVersion(database, workspace);
    const fields = [{ ...template.fields[0], label: 'A: colon' }, { key: 'X' }];
    const answer = await admin.templates.publish({ template: { ...template, fields } });
    const paths = answer.ok ? [] : answer.reason.problems.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['fields[0].label', 'fields[1].key']));
    for (const wrong of [null, 'template', [], {}])
      expect(await admin.templates.publish({ template: wrong })).toMatchObject({ reason: { kind: 'wrong' } });
    expect(await readVersion(database, workspace)).toBe(before);
  });

  it('is for admins and for whoever owns a seam', async () => {
    const { as } = await open();
    for (const stranger of [as('rita'), as('lena', 'lead')])
      expect(await stranger.templates.publish({ template: shorter })).toMatchObject({
        reason: { kind: 'not-yours' },
      });
  });

  it('can be tried first', async () => {
    const { workspace, admin } = await open();
    const before = await readVersion(database, workspace);
    const tried = gotFrom(await admin.templates.publish({ template: shorter, isDryRun: true }));
    expect(tried).toMatchObject({ template: { version: 2 }, isNew: true, isDryRun: true });
    expect(await readVersion(database, workspace)).toBe(before);
  });
});

describe('a published version', () => {
  it('can’t be changed or removed, not even in the database', async () => {
    const { workspace } = await open();
    for (const statement of [
      `UPDATE template_version SET data = '{}' WHERE workspace_id = $1`,
      'DELETE FROM template_version WHERE workspace_id = $1',
    ])
      await expect(database.pool.query(statement, [workspace])).rejects.toThrow(/never changes/);
  });
});

describe('the default templates', () => {
  it('are offered until they are published, each as version 1', async () => {
    const { admin } = await open();
    const { offered } = await admin.templates.list();
    expect(offered.map(({ id }) => id)).toEqual(defaultTemplates.map(({ id }) => id));
    for (const one of offered)
      expect(gotFrom(await admin.templates.publish({ template: one }))).toMatchObject({
        template: { version: 1 },
        isNew: true,
      });
    expect((await admin.templates.list()).offered).toEqual([]);
  });
});

describe('the difference of two versions', () => {
  it('names what was added, removed and changed', async () => {
    const { admin } = await open();
    const [first, ...others] = template.fields;
    const fields = [{ ...first, label: 'How bad' }, ...others.slice(0, -1)];
    gotFrom(await admin.templates.publish({ template: { ...template, fields } }));
    const asked = { id: template.id, before: 1, after: 2 };
    expect(gotFrom(await admin.templates.differences(asked)).fields).toEqual([
      { field: first?.key, label: 'How bad', change: 'changed', what: ['label'] },
      { field: others.at(-1)?.key, label: others.at(-1)?.label, change: 'removed', what: [] },
    ]);
    expect(await admin.templates.differences({ ...asked, after: 3 })).toMatchObject({
      reason: { kind: 'no-such-template' },
    });
  });
});

describe('a template as a file', () => {
  it('goes from one company to another and is the same there', async () => {
    const [one, other] = [await open(), await open()];
    for (const template of defaultTemplates) {
      gotFrom(await one.admin.templates.publish({ template }));
      const file = gotFrom(await one.admin.templates.exportFile({ id: template.id, version: 1 }));
      expect(file.name).toBe(`${template.id}-1.json`);
      const given = { text: file.text, isDryRun: false };
      expect(gotFrom(await other.admin.templates.importFile(given)).template).toEqual(template);
    }
  });

  it('that is no JSON, or holds what can’t be kept, is refused with a sentence', async () => {
    const { admin } = await open();
    const { text: _, ...file } = { text: '', isDryRun: false };
    const deep = `{"id": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    for (const text of ['', 'id: quick', '{"id": "\\u0000"}', '{"id": "\\ud800"}', deep])
      expect(await admin.templates.importFile({ ...file, text })).toMatchObject({
        reason: { kind: 'wrong', problems: [{ path: '', sentence: expect.stringMatching(/file/) }] },
      });
    const sentence = 'A template needs 1 to 40 fields.';
    expect(await admin.templates.importFile({ ...file, text: '{}' })).toMatchObject({
      reason: { problems: expect.arrayContaining([{ path: 'fields', sentence }]) },
    });
  });
});
