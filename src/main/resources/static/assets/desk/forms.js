// What the embedded forms of Tasklist share: load the case, keep work as it is typed, save before the task is completed.
// A form's script says window.disclosureDesk.open(name, camForm).

import { getJson, putJson } from './api.js';
import { fill } from './bind.js';
import { checkForm } from './check-form.js';
import { draftForm } from './draft-form.js';
import { reviewForm } from './review-form.js';
import { beside } from './task-facts.js';

const FORMS = { 'review': reviewForm, 'confidentiality-check': checkForm, 'draft': draftForm };
const PAUSE = 2500;

// Tasklist recognises these words and shows no error of its own beside ours
const PREVENTED = 'camForm submission prevented';

export async function open(name, camForm) {
  const root = camForm.formElement[0];
  const form = new TaskForm(root, FORMS[name], name);
  const complete = camForm.submit.bind(camForm);
  camForm.submit = (done) =>
    form.close().then(
      () => complete((error, result) => {
        form.closed = !error;
        if (error) {
          // the message on top goes away by itself, and says it far from the field
          form.say(error.message, true);
          form.kind.point?.(form, error.message);
        }
        done(error, result);
      }),
      (refusal) => {
        form.say(refusal.message, true);
        done(new Error(PREVENTED));
      },
    );
  await form.load(camForm.taskId);
}

class TaskForm {
  constructor(root, kind, name) {
    this.root = root;
    this.kind = kind;
    this.name = name;
    this.saving = Promise.resolve();
    root.addEventListener('input', () => this.changed());
    root.addEventListener('change', () => this.changed());
    this.part('save').addEventListener('click', () => this.save().catch((refusal) => this.say(refusal.message, true)));
  }

  part(name) {
    return this.root.querySelector(`[data-dd="${name}"]`);
  }

  async load(taskId) {
    try {
      const { caseNumber } = await getJson(`/desk/api/tasks/${taskId}/case`);
      this.path = `/desk/api/cases/${caseNumber}`;
      this.caseNumber = caseNumber;
      this.data = await getJson(this.path);
      this.root.querySelectorAll('a[data-case-path]').forEach((link) => {
        link.href = `/desk/cases/${caseNumber}${link.dataset.casePath}`;
      });
      const { clock } = this.data;
      const words = { targetWords: beside(clock.targetWords), statutoryWords: beside(clock.statutoryWords) };
      fill(this.part('facts'), { ...this.data, clock: { ...clock, ...words } });
      this.part('work').hidden = false;
      await this.kind.show(this, this.data);
    } catch (refusal) {
      this.say(refusal.message, true);
    }
  }

  changed() {
    this.dirty = true;
    this.say('有尚未保存的修改…');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.closed && this.dirty) {
        this.save().catch((refusal) => this.say(`尚未保存：${refusal.message}`, true));
      }
    }, PAUSE);
  }

  /** One save after the other, so that an older text never overtakes a newer one. */
  save() {
    clearTimeout(this.timer);
    this.saving = this.saving.catch(() => {}).then(async () => {
      const work = this.kind.collect(this);
      this.dirty = false;
      try {
        await putJson(`${this.path}/${this.name}`, work);
      } catch (refusal) {
        this.dirty = true;
        throw refusal;
      }
      const now = new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
      this.say(`已保存（${now}）`);
    });
    return this.saving;
  }

  /** Before completion: what is typed reaches the case, and what the form itself can tell is told. */
  async close() {
    await this.save();
    const missing = this.kind.missing?.(this);
    if (missing) {
      missing.node.focus();
      throw new Error(missing.sentence);
    }
  }

  say(sentence, isRefusal = false) {
    const line = this.part('status');
    line.textContent = sentence;
    line.classList.toggle('dd-refused', isRefusal);
    line.setAttribute('role', isRefusal ? 'alert' : 'status');
  }
}
