// What the forms of form-js cannot say or do themselves: their fixed words in Chinese, known units.
import { getJson } from './api.js';
import { showHead } from './form-head.js';
import { watchRefusals } from './form-refusal.js';
import { afterEachRedraw } from './redraw.js';

const WORDS = new Map([
  ['Field is required.', '此项必填。'],
  ['Select', '请选择'],
  ['No results found', '没有符合的选项'],
]);
const TOO_LONG = /^Field must have maximum length of (\d+)\.$/;
const TOO_SHORT = /^Field must have minimum length of (\d+)\.$/;
const PARTS = '.fjs-form-field-error li, .fjs-form-field-error, .fjs-select-display, .fjs-select-placeholder, .fjs-dropdownlist-empty';

export function watchForms() {
  const look = () => {
    for (const form of document.querySelectorAll('.fjs-container')) {
      translate(form);
      openLinksBeside(form);
      offerUnits(form);
      markConsequences(form);
      showHead(form);
    }
  };
  afterEachRedraw(look, { characterData: true });
  watchRefusals();
}

/** A link in the same tab would leave Tasklist and lose what was typed. */
function openLinksBeside(form) {
  for (const link of form.querySelectorAll('a[href]:not([target])')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/** What a choice causes stands out from what explains a step. */
function markConsequences(form) {
  for (const text of form.querySelectorAll('.fjs-form-field-text:not(.dd-consequence)')) {
    text.classList.toggle('dd-consequence', text.textContent.startsWith('选'));
  }
}

/** The unit may be typed freely; one the organ keeps puts the case into that unit's list. */
function offerUnits(form) {
  const input = form.querySelector('input[id$="Field_HandlingUnit"]:not([list])');
  if (input) {
    const list = document.getElementById('dd-units') ?? document.body.appendChild(document.createElement('datalist'));
    list.id = 'dd-units';
    input.setAttribute('list', list.id);
    getJson('/desk/api/units').then(
      (units) => list.replaceChildren(...units.map((name) => new Option(name, name))),
      () => {}, // typed as before
    );
  }
}

function translate(form) {
  for (const node of form.querySelectorAll(PARTS)) {
    // the text node itself stays, form-js writes into it again
    for (const part of [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE)) {
      const chinese = WORDS.get(part.data.trim())
        ?? part.data.replace(TOO_LONG, '不能超过$1个字。').replace(TOO_SHORT, '至少写$1个字。');
      if (chinese !== part.data) {
        part.data = chinese;
      }
    }
  }
}
