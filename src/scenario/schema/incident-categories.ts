// The categories of incidents: components and events of digital city management (CJ/T 214), and what grid governance added to them.

export const categories = ['component', 'event', 'dispute', 'service', 'violation'] as const;
export type Category = (typeof categories)[number];

/** What categories are called. */
export const categoryNames = {
  component: { zh: '部件', en: 'component' },
  event: { zh: '事件', en: 'event' },
  dispute: { zh: '矛盾纠纷', en: 'dispute' },
  service: { zh: '服务需求', en: 'service need' },
  violation: { zh: '违法违规', en: 'violation' },
} as const;
