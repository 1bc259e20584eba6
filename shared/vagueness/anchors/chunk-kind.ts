import type { AnchorKind } from './anchor.ts';

/** `number` may become a quantity by what stands beside it. */
export type ChunkKind = AnchorKind | 'number' | 'ordinary';

/** Longer pieces without white space are links or nothing: every shape below sees a bounded text. */
export const longestChunk = 80;

const endings = /\.(com|net|org|io|de|fr|es|pt|br|jp|co|eu|app|dev|ai|uk|us|example|test)$/i;
const files = /[\p{L}\d_)]\.(pdf|docx?|xlsx?|csv|png|jpe?g|zip|txt|json|log|pptx?|msg|xml)$/iu;
const domain = /^[\w-]+(\.[\w-]+)+$/;

const shapes: readonly (readonly [ChunkKind, RegExp])[] = [
  ['mail', /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i],
  ['link', /^[\w-]+(\.[\w-]+)+\/\S+$/],
  ['money', /^[-+~]?(US|R|A|C|NZ)?[$€£¥₹￥]\d|^\d[\d.,']*[km]?[$€£¥₹￥円]$/i],
  ['phone', /^(?=(?:\D*\d){7,15}\D*$)\+?\(?\d[\d()./-]*$/],
  ['quantity', /^\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d{1,2})?$/],
  ['quantity', /^[-+~<>≥≤±]?\d[\d.,]*%$|^\d+[.,]?\d*\/\d+$/],
  ['reference', /^v\d+(\.\d+)*[a-z]?$|^\d+\.\d+\.\d+[\w.-]*$|^#\d+$/i],
  ['ordinary', /^(q[1-4]|h[12]|[bpc]2[bcp]|[2-5]g|k8s|p[0-4]|s[0-4]|[xhfp]\d?|24\/7)$/i],
  ['number', /^[-+~<>≥≤±#]?\d[\d.,'’]*$|^\d{1,3}(st|nd|rd|th|er|e|eme|ème|ro|do|to|º|ª|°)$/i],
  ['quantity', /^[-+~<>≥≤±]?\d[\d.,]*[\p{L}°]{1,4}(\/\p{L}+)?$/u],
  ['reference', /^(?=\P{L}*\p{L})(?=\D*\d)[\p{L}\d#][\p{L}\d._/:+#-]*$/u],
];

export function chunkKind(chunk: string): ChunkKind {
  if (/^(https?:\/\/|www\.)[^\s.]/i.test(chunk)) return 'link';
  if (chunk.length > longestChunk) return 'ordinary';
  if (files.test(chunk)) return 'reference';
  if (endings.test(chunk) && domain.test(chunk)) return 'link';
  return shapes.find(([, shape]) => shape.test(chunk))?.[0] ?? 'ordinary';
}
