// Draws a BPMN model with bpmn-js and returns it as SVG. bpmn-js cuts Chinese labels after as many characters as fit;
// here they are broken at the word boundary nearest to an even split instead.
async xml => {
  const words = text => [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(text)].map(s => s.segment);

  const balanced = (text, perLine) => {
    if (!text || text.length <= perLine || !/\p{Script=Han}/u.test(text)) return text;
    const lines = Math.ceil(text.length / perLine);
    const target = text.length / lines;
    const breaks = words(text).slice(0, -1).reduce((all, word) => [...all, (all.at(-1) || 0) + word.length], [])
      .filter(at => !/[？，。、）]/.test(text[at]));
    const at = breaks.sort((a, b) => Math.abs(a - target) - Math.abs(b - target))[0];
    return at === undefined || at > perLine ? text : text.slice(0, at) + '\n' + balanced(text.slice(at), perLine);
  };

  // the picture must not change from run to run: bpmn-js draws ids of arrow heads at random
  let seed = 1;
  Math.random = () => (seed = seed * 16807 % 2147483647) / 2147483647;

  function ChineseLabels(textRenderer) {
    const createText = textRenderer.createText;
    const bounds = textRenderer.getExternalLabelBounds;
    const perLine = box => box && box.width < 110 ? 7 : 40;
    textRenderer.createText = (text, options) =>
      createText.call(textRenderer, balanced(text, perLine(options && options.box)), options);
    textRenderer.getExternalLabelBounds = (box, text) => bounds.call(textRenderer, box, balanced(text, 7));
  }
  ChineseLabels.$inject = ['textRenderer'];

  const container = document.body.appendChild(document.createElement('div'));
  container.style.cssText = 'width: 4000px; height: 2000px';
  const font = {fontFamily: '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif'};
  const viewer = new BpmnJS({
    container,
    textRenderer: {defaultStyle: font, externalStyle: font},
    additionalModules: [{__init__: ['chineseLabels'], chineseLabels: ['type', ChineseLabels]}]
  });
  const {warnings} = await viewer.importXML(xml);
  if (warnings.length) throw new Error(warnings.map(w => w.message).join('; '));
  return (await viewer.saveSVG()).svg;
}
