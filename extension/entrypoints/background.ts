import { defineBackground } from 'wxt/utils/define-background';

// The worker registers its listeners here, in its first turn. There are none yet.
export default defineBackground(() => {});
