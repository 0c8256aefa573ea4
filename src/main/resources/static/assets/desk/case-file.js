// The case file: shows the applicant's personal data in full to those who may see them.
import { getJson } from './api.js';

const button = document.getElementById('show-applicant');
button?.addEventListener('click', async () => {
  const status = document.getElementById('applicant-status');
  try {
    const applicant = await getJson(`/desk/api/cases/${document.querySelector('main').dataset.case}/applicant`);
    for (const node of document.querySelectorAll('[data-personal]')) {
      node.textContent = applicant[node.dataset.personal] ?? '未填写';
    }
    button.hidden = true;
    status.textContent = '已显示完整信息，请勿外传；离开本页后恢复隐藏。';
  } catch (refusal) {
    status.textContent = refusal.message;
  }
});
