import { asked, h, up } from './element.ts';
import { state } from './practice-state.ts';

export type Stored = {
  readonly surface: string;
  readonly record: string;
  readonly text: string;
  readonly isPublic?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
};

let requests = 0;

/** As Aura does: one request, several actions in it, a form body. Resolves to what went wrong, or to nothing. */
export function store(stored: Stored, what = 'updateRecord'): Promise<string | null> {
  requests += 1;
  state.saves += 1;
  const actions = [
    { id: '1;a', descriptor: 'aura://ComponentController/ACTION$reportUsage', params: {} },
    { id: '2;a', descriptor: `aura://RecordUiController/ACTION$${what}`, params: stored },
  ];
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${up}aura?r=${requests}&aura.RecordUi.${what}=1`);
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded; charset=UTF-8');
    request.addEventListener('loadend', () => resolve(problemIn(request.responseText)));
    request.send(new URLSearchParams({ message: JSON.stringify({ actions }) }).toString());
  });
}

function problemIn(answer: string): string | null {
  try {
    const [last] = (JSON.parse(answer).actions as { state: string; error: { message: string }[] }[]).slice(
      -1,
    );
    return last?.state === 'SUCCESS' ? null : (last?.error[0]?.message ?? 'Looks like there is a problem.');
  } catch {
    return 'Looks like there is a problem.';
  }
}

/** Both kinds that are known: Aura's, and the newer component by the address. Which one says what is a guess. */
export function toast(variant: 'success' | 'error', message: string): void {
  const box =
    asked.get('toast') === 'lwc'
      ? h('lightning-toast', { variant, role: 'status' }, message)
      : h(
          'div',
          {
            class: `forceToastMessage slds-notify slds-theme--${variant}`,
            role: 'alert',
            'data-aura-class': 'forceToastMessage',
          },
          h('span', { class: 'toastMessage' }, message),
        );
  document.querySelector('.toasts')?.append(box);
  setTimeout(() => box.remove(), 5000);
}
