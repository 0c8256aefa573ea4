// What the check of the reply found, above the form of whoever lets it pass.
import { getJson } from './api.js';

export async function checkOf({ caseNumber, stage }) {
  const { refusal, errors, warnings, findings } = await getJson(`/desk/api/cases/${caseNumber}/check`);
  const box = element('section', '');
  box.className = `dd-check ${errors ? 'dd-errors' : warnings ? 'dd-warnings' : 'dd-clean'}`;
  box.setAttribute('role', 'status');
  const head = element('p', refusal ?? `法律校验：严重${errors}处，提示${warnings}处。${words(stage, errors, warnings)}`);
  const link = element('a', '逐条查看');
  Object.assign(link, { href: `/desk/cases/${caseNumber}/check`, target: '_blank', rel: 'noopener' });
  head.append(' ', link);
  const list = element('ul', '');
  list.append(...findings.map(({ severityLabel, rule, sentence }) => element('li', `${severityLabel} · ${rule}　${sentence}`)));
  box.append(head, list);
  return box;
}

function words(stage, errors, warnings) {
  const review = stage === 'LEGAL';
  if (errors) {
    return review ? '有严重问题的不能通过。' : '有严重问题的不能签发。';
  }
  if (!warnings) {
    return '没有发现问题。';
  }
  return review ? '通过须说明理由。' : '法制审核以后新出现的，签发须说明理由；其余的处理理由见';
}

function element(tag, content) {
  const node = document.createElement(tag);
  node.textContent = content;
  return node;
}
