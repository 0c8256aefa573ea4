// 文书模板: previews while somebody types, shows what is wrong beside the text, inserts elements where the cursor stands.

const form = document.getElementById('edit');
const text = document.getElementById('text');
const button = document.getElementById('preview-button');

if (button) {
  const state = document.getElementById('preview-state');
  const problems = document.getElementById('problems');
  const list = document.getElementById('problem-list');
  const where = document.getElementById('where');
  const PAUSE = 700;
  let timer;
  let asked = 0;

  const goTo = (line) => {
    const lines = text.value.split('\n');
    const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
    text.scrollTop = text.scrollHeight * ((line - 3) / lines.length);
  };

  const item = ({ line, sentence }) => {
    const entry = document.createElement('li');
    if (line > 0) {
      const jump = document.createElement('button');
      Object.assign(jump, { type: 'button', className: 'link', textContent: `第${line}行：${sentence}` });
      jump.addEventListener('click', () => goTo(line));
      entry.append(jump);
    } else {
      entry.textContent = sentence;
    }
    return entry;
  };

  const tell = (found) => {
    problems.hidden = found.length === 0;
    list.replaceChildren(...found.map(item));
    text.toggleAttribute('aria-invalid', found.length > 0);
  };

  const check = async () => {
    const turn = ++asked;
    state.textContent = '正在预览……';
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(button.formAction, { method: 'POST', body, headers: { Accept: 'application/pdf, application/problem+json' } });
      if (turn !== asked) {
        return; // somebody typed on; a later answer counts
      }
      if (answer.ok) {
        tell([]);
        state.textContent = '预览的是现在的文本，尚未保存。';
        show();
      } else if (answer.status === 422) {
        tell((await answer.json()).problems);
        state.textContent = '有需要修改的地方，预览停在上一次。';
      } else {
        state.textContent = `没有预览成功（${answer.status}），请刷新页面后再试；您写的内容请先复制保存。`;
      }
    } catch {
      state.textContent = '连接不上服务器，请检查网络；您写的内容仍在本页。';
    }
  };

  /** The frame asks for itself: a page's own policy lets no other PDF in. */
  const show = () => {
    button.dataset.checked = 'yes';
    form.requestSubmit(button);
  };

  button.addEventListener('click', (event) => {
    if (button.dataset.checked !== 'yes') {
      event.preventDefault();
      check();
    }
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter === button && button.dataset.checked !== 'yes') {
      event.preventDefault();
    }
    delete button.dataset.checked;
  });

  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  });
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === text) {
      const line = text.value.slice(0, text.selectionStart).split('\n').length;
      where.textContent = `光标在第${line}行，共${text.value.length}字`;
    }
  });

  for (const name of document.querySelectorAll('code.insert')) {
    const insert = document.createElement('button');
    Object.assign(insert, { type: 'button', textContent: name.textContent, title: '插入到光标处' });
    insert.addEventListener('click', () => {
      const start = name.dataset.form === '多条记录' ? '*' : name.dataset.form === '是否' ? '?' : '';
      const end = start ? `\n\n{{/${name.textContent}}}` : '';
      text.focus();
      text.setRangeText(`{{${start}${name.textContent}}}${end}`, text.selectionStart, text.selectionEnd, 'end');
      text.dispatchEvent(new Event('input'));
    });
    name.replaceChildren(insert);
  }

  tell([...list.children].map((entry) => ({ line: Number(entry.dataset.line), sentence: entry.textContent.replace(/^第\d+行：/, '') })));
}
