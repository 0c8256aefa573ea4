// 窗口登记: asks for what the channel needs, adds items, keeps a second click from sending twice, prints the slip.

const channel = document.getElementById('channel');
if (channel) {
  const settle = () => {
    const chosen = channel.selectedOptions[0].dataset;
    document.getElementById('confirmed-block').hidden = chosen.confirm !== 'true';
    document.getElementById('evidence-hint').textContent = `通常是：${chosen.evidence}`;
  };
  channel.addEventListener('change', settle);
  settle();
}

for (const [choice, value, block] of [['behalf', 'AGENT', 'agent-block'], ['dictated', 'YES', 'dictation-block']]) {
  const select = document.getElementById(choice);
  const settle = () => { document.getElementById(block).hidden = select.value !== value; };
  select?.addEventListener('change', settle);
  if (select) {
    settle();
  }
}

// a firm has another kind of number than a person; "none" stays
document.getElementById('applicant.type')?.addEventListener('change', ({ target }) => {
  const kind = document.getElementById('idType');
  if (['RESIDENT_ID', 'CREDIT_CODE'].includes(kind.value)) {
    kind.value = target.value === 'NATURAL_PERSON' ? 'RESIDENT_ID' : 'CREDIT_CODE';
  }
});

document.getElementById('add-item')?.addEventListener('click', () => {
  const items = document.getElementById('items');
  const count = items.children.length;
  const item = items.lastElementChild.cloneNode(true);
  const [label, text] = [item.querySelector('label'), item.querySelector('textarea')];
  label.textContent = `第${count + 1}项`;
  label.htmlFor = `items[${count}].description`;
  text.id = label.htmlFor;
  text.value = '';
  items.append(item);
  text.focus();
});

document.getElementById('intake')?.addEventListener('submit', () => {
  // after the form has gathered its values
  setTimeout(() => { document.getElementById('submit').disabled = true; });
});

document.getElementById('print')?.addEventListener('click', () => window.print());
for (const link of document.querySelectorAll('#errors a')) {
  const input = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (input) {
    const message = document.createElement('span');
    Object.assign(message, { className: 'error', id: `${input.id}-error`, textContent: link.textContent });
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', message.id);
    input.after(message);
  }
}
document.getElementById('errors')?.focus();
