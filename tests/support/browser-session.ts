/** Somebody at a browser, over real HTTP: keeps cookies, names its page, follows nothing by itself. */
export function browserAt(address: string) {
  const cookies = new Map<string, string>();
  const origin = new URL(address).origin;

  async function send(path: string, options: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin, cookie, 'user-agent': 'Mozilla/5.0 Firefox/140.0', ...options.headers };
    const response = await fetch(new URL(path, address), { redirect: 'manual', ...options, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return { status: response.status, text: await response.text() };
  }

  const post = (path: string, body: string, type: string) =>
    send(path, { method: 'POST', body, headers: { 'content-type': type } });

  return {
    open: (path: string) => send(path),
    submit: (path: string, form: Readonly<Record<string, string>>) =>
      post(path, new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded'),
    ask: async (name: string, input?: unknown) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return resultIn(name, await send(`/trpc/${name}${query}`));
    },
    tell: async (name: string, input: unknown) =>
      resultIn(name, await post(`/trpc/${name}`, JSON.stringify(input), 'application/json')),
  };
}

/** A paired extension: its token opens the doors, and it has no cookie. */
export function deviceAt(address: string, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    ask: async (name: string, input?: unknown) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      const response = await fetch(new URL(`/trpc/${name}${query}`, address), { headers });
      return resultIn(name, { status: response.status, text: await response.text() });
    },
    tell: async (name: string, input: unknown) => {
      const body = JSON.stringify(input);
      const response = await fetch(new URL(`/trpc/${name}`, address), { method: 'POST', headers, body });
      return resultIn(name, { status: response.status, text: await response.text() });
    },
  };
}

function resultIn(
  name: string,
  { status, text }: { readonly status: number; readonly text: string },
): unknown {
  if (status !== 200) throw new Error(`${name} was answered ${status}: ${text.slice(0, 300)}`);
  return (JSON.parse(text) as { result: { data: unknown } }).result.data;
}
