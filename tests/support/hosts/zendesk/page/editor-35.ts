import DecoupledEditor from 'cke35';
import { createOlder } from './editor-older.ts';

createOlder(DecoupledEditor);
