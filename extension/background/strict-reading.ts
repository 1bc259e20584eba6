import { z } from 'zod';

// Nothing is ever compiled from text in a page of the extension: its policy forbids it, and zod would try once to find out.
z.config({ jitless: true });
