// The texts of the page on responsible use, in Chinese; part of the Chinese dictionary.

export const zhResponsible = {
  'responsible.title': '这里模拟的是制度，不是给人打分',
  'responsible.lead': '用之前请读一遍；引用结果时，请把这一页的意思一起带上。',

  'responsible.people.title': '人是虚构的',
  'responsible.people.one':
    '模型里的居民、网格员和领导由随机数生成，没有姓名，不对应任何真实的人。结果说的是一种考核或组织办法在所写假设下会带来什么。',
  'responsible.people.two':
    '不要用它给真实的人、网格、街镇排名、定奖惩；模型没有关于他们的数据，也不能从结果倒推某个人做了什么。',
  'responsible.people.three':
    '“瞒报”“纸面办结”在这里是制度给出的激励的后果，不是对任何人品行的判断。要改的是制度。',

  'responsible.limits.title': '它不能证明什么',
  'responsible.limits.one':
    '没有一个结果是关于某个真实区县的证据。来源文件都没有对照，模型检验的是：文件所说的原因，在一个没有“瞒报”规则的模型里，会不会带来文件所说的结果。',
  'responsible.limits.two':
    '区间只包含问题与运气在平行世界之间的差别，不包含假设本身的不确定。换一组假设，结论可能反过来；请改动杠杆和假设，看结论站不站得住。',
  'responsible.limits.three': '真要改制度，先小范围试行，有对照，公开结果。',

  'responsible.data.title': '您的数据留在您的电脑上',
  'responsible.data.one':
    '计算在您的浏览器里进行。页面只向提供它的服务器取自己的文件，不上传任何东西，没有统计，不调用别的网站。',
  'responsible.data.two':
    '导入的地图、改动和算过的结果保存在这台电脑的浏览器里；清除这个网站的数据就全部删除。公用电脑上用完请清除。',
  'responsible.data.three':
    '分享链接只含您的改动、画的分区和种子，在网址的片段里，不经过服务器。保存的情景文件含导入的地图，转交之前请先看一遍。',
  'responsible.data.four': '导入的地图只需要网格的范围、人数和归属，不要放入姓名、地址、电话等个人信息。',

  'responsible.numbers.title': '数字从哪里来',
  'responsible.numbers.text':
    '模型共有 {all} 个参数：{document} 个出自来源文件，{published} 个出自公开数字，{theory} 个出自理论，{assumption} 个是假设。每一个的取值、范围、来源都在“假设与依据”里。',

  'responsible.documents.title': '来源文件各有多大分量',
  'responsible.documents.text':
    '文件里的因果论断逐条登记。下表是每份文件的性质、论断数，以及已登记的检验靠什么得出结果。',
  'responsible.document': '文件',
  'responsible.kind': '性质',
  'responsible.claims': '论断',
  'responsible.tested': '已检验',
  'responsible.open': '可检验、尚未登记',
  'responsible.needs': '缺少机制',
  'responsible.untestable': '不可检验',
  'responsible.emergent': '检验：由决策涌现',
  'responsible.construction': '检验：机制直接规定',
  'responsible.docked': '检验：与闭式解对接',
  'responsible.documents.note':
    '“由决策涌现”：结果出自决策与排队，可能不成立。“机制直接规定”：模型就是这样写的，成立不算证据。“与闭式解对接”：以公式为准。各项检验的结果随源代码附带的证据文件公布，不成立的也在内。',
} as const;
