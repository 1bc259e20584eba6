import DecoupledEditor from 'cke41';
import { createOlder } from './editor-older.ts';

createOlder(DecoupledEditor);
