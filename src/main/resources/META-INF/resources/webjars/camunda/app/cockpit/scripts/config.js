// Settings of this application. The file takes the place of the one in Camunda's WebJar.
// a slow first visit takes its time: the loader would give up after seven seconds and leave a turning wheel for ever
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { name: '流程监控', vendor: '依申请公开办理系统' },
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  customScripts: ['scripts/disclosure-desk.js'],
  disableWelcomeMessage: true,
};
