// The engine's names of permissions, where Admin lists, offers and confirms them and where a page says what was refused. What the
// engine calls them stays in the title: its documentation knows no other name.
import { getJson } from '/assets/desk/api.js';
import { afterEachRedraw } from '/assets/desk/redraw.js';

const SHOWN = 'td.permissions, .modal-body, .alert';
const MISSING = /'([A-Z_]+)' ([A-Z][A-Za-z ]*?)s(?=,|。|$)/g;
const WORDS = new Map([
  ['Select all', '全选'],
  ['Unselect all', '全不选'],
]);

const chinese = (text, { permissions, resources }) => {
  const said = text.trim();
  const codes = said.split(/,\s*/);
  if (codes.every((code) => permissions[code])) {
    return { words: text.replace(said, codes.map((code) => permissions[code]).join('、')), codes: codes.join(', ') };
  }
  const words = text
    .replace(said, WORDS.get(said) ?? said)
    .replace(MISSING, (all, code, resource) => `${resources[resource] ?? resource}的“${permissions[code] ?? code}”（${code}）`)
    .replace(/^\s*Error: (?=\p{Script=Han})/u, '');
  return words === text ? null : { words };
};

const translate = (names) => {
  for (const shown of document.querySelectorAll(SHOWN)) {
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const told = text.data.trim() && chinese(text.data, names);
      if (told) {
        text.data = told.words;
        if (told.codes) {
          text.parentElement.title = told.codes;
        }
      }
    }
  }
};

getJson('/assets/desk/permissions.json').then(
  (names) => afterEachRedraw(() => translate(names), { characterData: true }),
  () => {}, // without the names the codes stay
);
