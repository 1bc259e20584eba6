import { chatter } from './chatter.ts';
import { type Action, auraComposer, lwcComposer } from './composer.ts';
import { decoys, manyRows } from './decoys.ts';
import { caseComment, changeOwner, editModal } from './dialogs.ts';
import { asked, h, says, up } from './element.ts';
import { mail } from './mail.ts';
import { notes } from './note.ts';
import { ownForm } from './own-form.ts';
import { pathBar } from './path-bar.ts';
import { record } from './record.ts';
import { form, saveActions } from './record-form.ts';
import { words } from './words.ts';

const button = (label: string, press: () => void, attributes = {}) =>
  h('button', { type: 'button', class: 'slds-button', onclick: press, ...attributes }, label);

const card = (title: string, ...inside: readonly HTMLElement[]) =>
  h('flexipage-component2', {}, h('article', { class: 'slds-card' }, h('h2', {}, title), ...inside));

function header(edit: () => void): HTMLElement {
  const isCase = record.object === 'Case';
  return h(
    'records-highlights2',
    { class: 'highlights' },
    h(
      'div',
      {},
      h('records-entity-label', {}, record.object),
      h('h1', { slot: 'primaryField' }, record.name),
    ),
    h(
      'div',
      { class: 'actions' },
      button(words.edit, edit, { name: 'Edit' }),
      button(words.changeOwner, changeOwner, { name: 'ChangeOwner' }),
      isCase ? button(words.newCaseComment, caseComment, { name: 'NewCaseComment' }) : null,
    ),
  );
}

function activity(): HTMLElement {
  const place = h('div', { class: 'composer' });
  const isNewer = says('call', 'lwc');
  const show = (action: Action) =>
    place.replaceChildren(isNewer ? lwcComposer(action) : auraComposer(action));
  const tabs = h(
    'lightning-button-group',
    { role: 'group' },
    button(words.logACall, () => show('LogACall'), { value: 'LogACall' }),
    button(words.newTask, () => show('NewTask'), { value: 'NewTask' }),
    button(words.comments, () => show('EditComments'), { value: 'EditComments' }),
    button(words.email, () => place.replaceChildren(mail()), { value: 'SendEmail' }),
  );
  const asks = asked.get('open');
  if (asks === 'email') place.append(mail());
  else if (asks === 'task') show('NewTask');
  else if (asks === 'comments') show('EditComments');
  else show('LogACall');
  if (asked.has('hide')) place.firstElementChild?.prepend(leftOver());
  return h('runtime_sales_activities-activity-panel-composer', {}, tabs, place);
}

function recordPage(): HTMLElement {
  const isModal = says('edit', 'modal');
  const panel = form({
    object: record.object,
    record: record.id,
    label: words.details,
    isEdited: asked.has('edit') && !isModal,
    fields: record.fields,
    actions: saveActions,
  });
  if (isModal) queueMicrotask(editModal);
  if (says('open', 'case-comment')) queueMicrotask(caseComment);
  if (says('open', 'owner')) queueMicrotask(changeOwner);
  return h(
    'div',
    { class: 'record-home' },
    header(() => (isModal ? editModal() : panel.edit())),
    ...(record.object === 'Opportunity' ? [pathPlace()] : []),
    h(
      'div',
      { class: 'columns' },
      h('div', {}, card(words.details, panel)),
      h(
        'div',
        {},
        card(words.activity, activity()),
        card(words.chatter, chatter()),
        h('flexipage-component2', {}, notes()),
      ),
    ),
    ...(says('vf') ? [card('Remark', visualforce())] : []),
    ...(asked.has('own') ? [card('Own form', ownForm())] : []),
    ...(says('decoys') ? [decoys()] : []),
    ...(asked.has('rows') ? [manyRows(Number(asked.get('rows')))] : []),
  );
}

/** `path=bare`: in no component of its own, so that everything else of the record is around it. */
const pathPlace = (): HTMLElement =>
  says('path', 'bare') ? pathBar() : h('flexipage-component2', {}, pathBar());

/** On Salesforce it comes from a host of its own; below another address it lies beside the page. */
function visualforce(): HTMLElement {
  const isReal = location.hostname.endsWith('.lightning.force.com');
  const from = isReal ? 'https://brightharbor--c.vf.force.com/' : up;
  return h('iframe', { title: 'Remark', src: `${from}apex/Remark?id=${record.id}` });
}

const hiding = () =>
  says('hide', 'visibility') ? 'visibility: hidden; position: absolute' : 'display: none';

/** A part of the same form that is folded away. */
function leftOver(): HTMLElement {
  const area = h('textarea', { class: 'textarea' }, 'Follow up.');
  const part = h('div', { 'data-target-selection-name': 'sfdc:RecordField.Event.Description' }, area);
  part.style.cssText = hiding();
  return part;
}

/** A page somebody looked at before: it stays where it was, hidden, with what was typed. */
function oldPage(): HTMLElement {
  const old = auraComposer('LogACall');
  const [area] = old.getElementsByTagName('textarea');
  if (area) area.value = 'Follow up.';
  const page = h('div', { class: 'oneContent windowViewMode-normal lafPageHost' }, old);
  page.style.cssText = hiding();
  return page;
}

function workspaceTabs(): HTMLElement {
  const tab = (title: string, marks = '') =>
    h(
      'li',
      { class: `oneConsoleTabItem ${marks}`, role: 'presentation' },
      h('a', { role: 'tab', tabindex: '0' }, title),
    );
  return h(
    'ul',
    { class: 'navexWorkspace active tabs', role: 'tablist' },
    tab('Kestrel Freight Ltd'),
    tab(record.name, 'active slds-is-unsaved'),
    tab('Harbour Tools AG'),
  );
}

const docked = () =>
  h(
    'div',
    { class: 'forceDockingPanel' },
    h('header', { class: 'panelHeader' }, words.newTask),
    auraComposer('NewTask'),
  );

document.title = `${record.name} | ${record.object} | Salesforce`;
const isConsole = says('console');
const work = h('div', {
  class: isConsole ? 'windowViewMode-maximized active lafPageHost' : 'oneContent active',
});
document.body.append(
  h('div', { id: 'auraLoadingBox', hidden: true }),
  h(
    'header',
    { class: 'slds-global-header' },
    h('b', {}, 'Bright Harbor'),
    h('input', { type: 'search', class: 'global-search', placeholder: words.search }),
    h('span', { class: 'who' }, 'Mara Lindqvist'),
  ),
  isConsole ? workspaceTabs() : h('nav', { class: 'tabs' }, 'Sales', ' · ', 'Opportunities', ' · ', 'Cases'),
  work,
  h('div', { class: 'docks' }),
  h('div', { class: 'dialogs' }),
  h('div', { class: 'toasts forceVisualMessageQueue' }),
);
work.append(recordPage());
if (isConsole || asked.has('hide')) work.before(oldPage());
if (says('docked')) document.querySelector('.docks')?.append(docked());
