import { createElement } from 'lwc';
import BaseForm from 'records/baseRecordForm';
import DetailPanel from 'records/lwcDetailPanel';

/** In `mixed` a native part stands in a synthetic page: the form and all that is in it. */
window.makeForm = (config, mode) => {
  if (mode === 'mixed') BaseForm.shadowSupportMode = 'native';
  const panel = createElement('records-lwc-detail-panel', {
    is: DetailPanel,
    mode: mode === 'closed' ? 'closed' : 'open',
  });
  panel.config = config;
  return panel;
};
