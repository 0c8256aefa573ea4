// The files of records: dropped or chosen ones are sent one by one, so that one that breaks off costs no other, and the order
// is changed by dragging or, with the buttons, by keyboard.
import { postFile, putJson } from './api.js';

const MOST_BYTES = 20 * 1024 * 1024;
const base = `/desk/api/cases/${document.querySelector('main').dataset.case}/records`;

for (const record of document.querySelectorAll('.record')) {
  const form = record.querySelector('.drop');
  if (form) {
    takesFiles(record, form);
  }
  const list = record.querySelector('.leaves');
  if (list && list.children.length > 1) {
    takesOrder(record, list);
  }
}

function takesFiles(record, form) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(record, form, [...form.elements.files.files]);
  });
  for (const name of ['dragenter', 'dragover']) {
    form.addEventListener(name, (event) => {
      if (event.dataTransfer.types.includes('Files')) {
        event.preventDefault();
        form.classList.add('over');
      }
    });
  }
  form.addEventListener('dragleave', (event) => {
    if (!form.contains(event.relatedTarget)) {
      form.classList.remove('over');
    }
  });
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    send(record, form, [...event.dataTransfer.files]);
  });
}

// a file beside its box must not replace the page
for (const name of ['dragover', 'drop']) {
  document.addEventListener(name, (event) => {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
    }
  });
}

async function send(record, form, files) {
  const status = form.querySelector('.progress');
  const button = form.querySelector('button');
  if (!files.length || button.disabled) {
    status.textContent = button.disabled ? status.textContent : '没有选择文件。请先选择，或者把文件拖到这个框里。';
    return;
  }
  button.disabled = true;
  const refused = [];
  for (const [index, file] of files.entries()) {
    status.textContent = `正在上传第${index + 1}个，共${files.length}个：${file.name}`;
    try {
      if (file.size > MOST_BYTES) {
        throw new Error(`“${file.name}”超过20 MB，没有上传。请压缩或者拆成几个文件。`);
      }
      const fields = new FormData();
      fields.append('file', file);
      for (const name of ['copy', 'attribute', 'reason']) {
        fields.append(name, form.elements[name].value);
      }
      await postFile(`${base}/${record.dataset.record}/files`, fields);
    } catch (refusal) {
      refused.push(refusal.message);
    }
  }
  button.disabled = false;
  const kept = files.length - refused.length;
  if (!refused.length) {
    again(record);
    return;
  }
  status.textContent = `${kept ? `已上传${kept}个。` : ''}\n${refused.join('\n')}`;
  if (kept) {
    const line = document.createElement('button');
    Object.assign(line, { type: 'button', className: 'plain small', textContent: '显示已上传的文件' });
    line.addEventListener('click', () => again(record));
    status.append('\n', line);
  }
}

function again(record) {
  location.hash = `#${record.id}`;
  location.reload();
}

function takesOrder(record, list) {
  let dragged = null;
  for (const row of list.children) {
    row.draggable = true;
    row.addEventListener('dragstart', (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.dataset.file);
      row.classList.add('dragged');
    });
    row.addEventListener('dragend', () => {
      row.classList.remove('dragged');
      dragged = null;
    });
    row.addEventListener('dragover', (event) => {
      if (dragged && dragged !== row) {
        event.preventDefault();
        const box = row.getBoundingClientRect();
        row[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
      }
    });
  }
  list.addEventListener('dragover', (event) => dragged && event.preventDefault());
  list.addEventListener('drop', (event) => {
    if (dragged) {
      event.preventDefault();
      keep(record, list);
    }
  });
  record.querySelector('.order').addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = event.submitter;
    const row = button.closest('li');
    if (button.name === 'up') {
      row.previousElementSibling?.before(row);
    } else {
      row.nextElementSibling?.after(row);
    }
    await keep(record, list);
    (button.disabled ? row.querySelector('button:not([disabled])') : button).focus();
  });
}

async function keep(record, list) {
  const rows = [...list.children];
  rows.forEach((row, index) => {
    const up = row.querySelector('[name="up"]');
    const down = row.querySelector('[name="down"]');
    up.disabled = index === 0;
    down.disabled = index === rows.length - 1;
  });
  const numbers = (text) => text.split(',').map(Number);
  const wanted = rows.map((row) => row.dataset.file).join(',');
  const status = record.querySelector('.progress');
  status.textContent = '正在保存顺序……';
  try {
    await putJson(`${base}/${record.dataset.record}/order`, { seen: numbers(record.dataset.order), wanted: numbers(wanted) });
    record.dataset.order = wanted;
    record.querySelector('[name="seen"]').value = wanted;
    status.textContent = '顺序已保存。';
  } catch (refusal) {
    status.textContent = refusal.message;
    const before = record.dataset.order.split(',');
    before.forEach((id) => list.append(list.querySelector(`[data-file="${id}"]`)));
  }
}
