import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinPage } from '#extension/guard/join-page.ts';
import { bringLatePart } from '#extension/guard/late-part.ts';

/** A second file of every content script, when the page is idle: the guard's gate waits for it. */
export default defineUnlistedScript(() => bringLatePart(joinPage));
