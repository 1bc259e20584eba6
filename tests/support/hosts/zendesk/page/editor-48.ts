import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { type Ckeditor, frame } from './editor.ts';

window.createPracticeEditor = async (wishes) => {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    root: { initialData: wishes.html, placeholder: wishes.placeholder },
  });
  return frame(editor as unknown as Ckeditor, wishes);
};
