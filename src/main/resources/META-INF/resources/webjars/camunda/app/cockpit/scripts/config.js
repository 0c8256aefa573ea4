// Settings of this application. The file takes the place of the one in Camunda's WebJar.
export default {
  app: { name: '流程监控', vendor: '依申请公开办理系统' },
  locales: { availableLocales: ['zh', 'en'], fallbackLocale: 'zh' },
  customScripts: ['scripts/disclosure-desk.js'],
  disableWelcomeMessage: true,
};
