// The texts of the tour and of the sheet of keys, in Chinese; part of the Chinese dictionary.

export const zhTour = {
  'tour.offer': '第一次来？',
  'tour.take': '两分钟导览',
  'tour.decline': '不用了',
  'tour.place': '导览 {place}/{all}',
  'tour.end': '结束导览',
  'tour.back': '上一步',
  'tour.next': '下一步',
  'tour.done': '完成',
  'tour.verdict.title': '先看一句结论',
  'tour.verdict.text':
    '这句话比较一个方案与今天的方案：台账怎么说，真正解决了多少。分不出时就说还看不出来。括号里是区间与平行世界数。',
  'tour.ladder.title': '从台账走到实情',
  'tour.ladder.text':
    '橙色是台账上的结案率，蓝色是真正解决的比例。中间每一步少掉一截：纸面办结、选择性上报、没人看见。全页都用这两种颜色。',
  'tour.levers.title': '动一下杠杆',
  'tour.levers.text':
    '改考核权重、奖惩、抽查，片刻之后就有粗略的答案，再慢慢变准。每处改动写成一句话，可以撤销。试试“考核权重”。',
  'tour.status.title': '算了多少，算的是哪里',
  'tour.status.text':
    '同一批居民、同一批问题，每个方案各过一遍，叫一个平行世界。先算缩小的区，再算抽样街镇，最后算整个区；这里总是写明现在是哪一种。',
  'tour.differences.title': '差别有没有把握',
  'tour.differences.text':
    '细线是差别的 95% 区间，灰带内的差别无关紧要。线跨过零，就还不能说谁好谁坏。每张图都能看表格、存下来。',
  'tour.onwards.title': '接下来',
  'tour.onwards.text':
    '案例：有文件可查的体系，各有算好的结果。分区：在地图上改片区。推演：看一个世界逐日运行。每个数字的来源在“假设与依据”里。',
  'keys.title': '键盘',
  'keys.group.page': '每个页面',
  'keys.group.levers': '杠杆',
  'keys.group.charts': '图',
  'keys.group.zones': '分区地图',
  'keys.group.tour': '导览',
  'keys.tab': '到下一个、上一个控件',
  'keys.enter': '按下所在的按钮，打开折叠的部分',
  'keys.undo': '撤销',
  'keys.redo': '重做',
  'keys.escape': '关闭对话框或菜单',
  'keys.help': '打开这张表',
  'keys.slider': '加减一档',
  'keys.sliderEnds': '到最小、最大',
  'keys.point': '到上一个、下一个点，读出数值',
  'keys.pointEnds': '到第一个、最后一个点',
  'keys.pointGone': '收起光标',
  'keys.map': '焦点在地图上时，列出地图自己的键',
  'keys.step': '上一步、下一步',
  'keys.stepEnd': '结束导览',
} as const;
