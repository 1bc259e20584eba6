import { type Ckeditor, frame } from './editor.ts';

type Older = { create(html: string, config: object): Promise<Ckeditor> };

/** The finished builds of older versions, with their own set of plug-ins. */
export function createOlder(build: unknown): void {
  const { create } = build as Older;
  window.createPracticeEditor = async (wishes) =>
    frame(await create.call(build, wishes.html, { placeholder: wishes.placeholder }), wishes);
}
