// Settings of Tasklist. This file takes the place of the one in Camunda's WebJar, so it names all that is needed.
// a slow first visit takes its time: the loader would give up after seven seconds and leave a turning wheel for ever
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { name: '任务列表', vendor: '依申请公开办理系统' },
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  dateFormat: { normal: 'YYYY-MM-DD HH:mm', long: 'YYYY年M月D日 HH:mm' },
  customScripts: ['scripts/disclosure-desk.js'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '签收当前任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '定位到第一个任务清单' },
    focusList: { key: 'ctrl+alt+l', description: '定位到第一件任务' },
    focusForm: { key: 'ctrl+alt+f', description: '定位到表单的第一项' },
    // opened by disclosure-desk.js; named here for the list of shortcuts
    searchCases: { key: 'ctrl+alt+s', description: '打开卷宗查询' },
  },
};
