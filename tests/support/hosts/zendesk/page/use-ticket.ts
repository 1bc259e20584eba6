import { useCallback, useEffect, useRef, useState } from 'react';
import { type Channel, choices } from './choices.ts';
import { editors, practice } from './practice.ts';
import { save } from './save.ts';
import type { Comment, Ticket } from './tickets.ts';

const isInternal = (channel: Channel) => channel === 'internal' || channel === 'none';
const textOf = (html: string) => html.replace(/<[^>]+>|&nbsp;|\s/g, '');

export type Hand = { readonly group: string; readonly agent: string };

/** What a pane holds of its ticket besides the editor, and how it is stored. */
export function useTicket(ticket: Ticket) {
  const [channel, setChannel] = useState<Channel>(choices.channel);
  const [text, setText] = useState(ticket.draft);
  const [hand, setHand] = useState<Hand>({ group: ticket.group, agent: ticket.agent });
  const [stored, setStored] = useState(hand);
  const [log, setLog] = useState<readonly Comment[]>(ticket.log);
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);

  const submit = async (status: string) => {
    const html = choices.surface === 'markdown' ? text : (editors.get(ticket.id)?.getData() ?? text);
    const comment = textOf(html) === '' ? '' : html;
    setFailed(false);
    const isPublic = !isInternal(channel);
    if (!(await save({ ticket: ticket.id, status, html: comment, isPublic, ...hand }))) {
      setFailed(true);
      return;
    }
    editors.get(ticket.id)?.setData('');
    setText('');
    setStored(hand);
    if (comment === '') return;
    const at = new Date().toISOString();
    setLog((all) => [...all, { author: 'Ines Duarte', html: comment, isPublic, at }]);
  };

  // Page code may save whenever it likes, with the newest of everything.
  const newest = useRef(submit);
  newest.current = submit;
  const send = useCallback((status: string) => void newest.current(status), []);
  useEffect(() => {
    practice.assign[ticket.id] = (group, agent) => setHand({ group, agent });
    practice.renderAnew[ticket.id] = () => setRound((last) => last + 1);
    practice.submit[ticket.id] = () => send('open');
  }, [ticket.id, send]);

  const isDirty = textOf(text) !== '' || hand.group !== stored.group || hand.agent !== stored.agent;
  return { channel, setChannel, text, setText, hand, setHand, log, hasFailed, round, submit: send, isDirty };
}
