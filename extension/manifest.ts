import type { UserManifest } from 'wxt';

type Given = {
  readonly browser: string;
  /** Where the guard runs, and so the only pages that may show the panel. */
  readonly matches: readonly string[];
};

/** Nothing runs but what was shipped; the server's address is the company's own, so https is as narrow as it can be. */
const policy = [
  "default-src 'none'",
  ...[
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
  ],
  "connect-src 'self' https: wss: http://127.0.0.1:* ws://127.0.0.1:* http://localhost:* ws://localhost:*",
  ...["base-uri 'none'", "form-action 'none'"],
].join('; ');

/**
 * `storage`, `alarms`, `notifications` and no page: pages are reached by the content scripts' own matches. The one server, and a
 * company's own domains of a host with `scripting` for them, are asked for when somebody wants them.
 */
export const manifestFor = ({ browser, matches }: Given): UserManifest => ({
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['storage', 'alarms', 'notifications'],
  optional_permissions: ['scripting'],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  host_permissions: [],
  content_security_policy: { extension_pages: policy },
  commands: {
    'toggle-panel': {
      suggested_key: { default: 'Alt+Shift+B' },
      description: '__MSG_togglePanel__',
    },
  },
  // Firefox reads managed storage from its own policies and knows no schema for it.
  ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
  web_accessible_resources: [
    {
      resources: ['panel.html'],
      matches: [...new Set(matches.map(wholeOrigin))].sort(),
      ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
    },
  ],
  ...(browser === 'firefox' ? { browser_specific_settings: gecko } : { minimum_chrome_version: '123' }),
});

/** Which pages may show the panel is said by origin; a path has no meaning there. */
const wholeOrigin = (pattern: string): string => pattern.replace(/^([^/]+\/\/[^/]+\/).*$/, '$1*');

const gecko = {
  gecko: {
    id: 'baton@baton.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['websiteContent', 'personallyIdentifyingInfo'] },
  },
};
