// Where the settings of forms, scope and ledger come from, in both languages. Texts only; declarations stand in workload.ts.

const report = {
  zh: '《Z区三级网格化管理报告》',
  en: 'Report on the three-level grid of Z district',
};

export const workloadSources = {
  forms: {
    zh: `${report.zh}（Z10）：“无网格不治理”，网格员困于各部门报表`,
    en: `${report.en} (Z10): nothing is governed without the grid, and workers run between the forms of departments`,
  },
  hoursPerDepartment: {
    zh: '今天的1.5小时摊到13个部门；1.5小时本身为假设',
    en: 'today’s 1.5 hours over 13 departments; the 1.5 hours themselves are assumed',
  },
  oneForm: {
    zh: `${report.zh}：“上面千条线，下面一根针”；统一台账是常见的减负办法`,
    en: `${report.en}: a thousand threads above, one needle below; a shared ledger is the usual relief`,
  },
  oneFormSaving: {
    zh: '无公开数据；各表约一半内容重复',
    en: 'no published figure; about half of what the forms ask is taken to be the same',
  },
  departments: {
    zh: `${report.zh}：13个局下沉，职能多达15个部门`,
    en: `${report.en}: 13 bureaus sent staff, competences of as many as 15 departments`,
  },
  limitScope: {
    zh: `${report.zh}（Z21）：建议范围限于部件与市容，剥离综治服务`,
    en: `${report.en} (Z21): recommends a scope of facilities and appearance, without social-order services`,
  },
  ledger: {
    zh: `${report.zh}（Z8）：台账与即时上传使案件能销号`,
    en: `${report.en} (Z8): ledgers and instant upload let cases be cleared`,
  },
  lossProbability: {
    zh: '无公开数据；口头或纸面转报约十件丢一件',
    en: 'no published figure; about one in ten that is passed on by word or paper',
  },
} as const;
